import { useEffect, useRef } from 'react'
import type { MessageKey } from '#app/messages/catalogue.ts'
import type { Values } from '#app/platform/i18n/translate.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { fieldId } from './field.tsx'
import { SignInBeside } from './sign-in-beside.tsx'

type Props = {
  faults?: Record<string, MessageKey[]>
  because?: MessageKey
  about?: Values
  signIn?: boolean
  link?: string
}

/** What is wrong, above the form, with a way to each field. What was typed is still there. */
export function FaultSummary({ faults = {}, because, about, signIn, link }: Props) {
  const t = useTranslate()
  const box = useRef<HTMLDivElement>(null)
  const entries = Object.entries(faults)
  useEffect(() => {
    if (entries.length > 0 || because) box.current?.focus()
  }, [because, entries.length])
  if (entries.length === 0 && !because) return null
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box}>
      <h2>
        {entries.length > 0 ? t('web.faults', { count: entries.length }) : because && t(because, about)}
      </h2>
      <ul>
        {entries.map(([name, [first]]) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`}>{first && t(first)}</a>
          </li>
        ))}
      </ul>
      {link && (
        <p>
          <a href={link}>{t('web.sentFirst')}</a>
        </p>
      )}
      {signIn && <SignInBeside name={typeof about?.name === 'string' ? about.name : undefined} />}
    </div>
  )
}
