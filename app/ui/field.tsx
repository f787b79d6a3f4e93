import { createContext, type ReactNode, useContext } from 'react'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Icon } from './icon.tsx'

export type Control = { id: string; name: string; 'aria-invalid'?: true; 'aria-describedby'?: string }

type Props = {
  name: string
  label: ReactNode
  hint?: ReactNode
  optional?: boolean
  faults?: MessageKey[]
  children: (control: Control) => ReactNode
}

/** Keeps the fields of several forms on one page apart: their names may be the same. */
const Scope = createContext('')
export const FieldScope = Scope.Provider

/** Label, hint, message, control, in this order. */
export function Field({ name, label, hint, optional, faults, children }: Props) {
  const t = useTranslate()
  const id = fieldId(useContext(Scope) + name)
  const described = [hint && `${id}-hint`, faults?.length && `${id}-fault`].filter(Boolean).join(' ')
  const control: Control = { id, name, 'aria-describedby': described || undefined }
  if (faults?.length) control['aria-invalid'] = true
  return (
    <div className={faults?.length ? 'field err' : 'field'}>
      <label htmlFor={id}>
        {label} {optional && <span className="muted font-normal">({t('web.optional')})</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Faults id={`${id}-fault`} faults={faults} />
      {children(control)}
    </div>
  )
}

/** The same for a group of choices. */
export function Choices({
  name,
  label,
  hint,
  faults,
  children,
}: Omit<Props, 'children'> & { children: ReactNode }) {
  const id = fieldId(useContext(Scope) + name)
  return (
    <fieldset className={faults?.length ? 'field err' : 'field'} id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <Faults id={`${id}-fault`} faults={faults} />
      {children}
    </fieldset>
  )
}

export function Faults({ id, faults }: { id?: string; faults?: MessageKey[] }) {
  const t = useTranslate()
  return faults?.map((fault) => (
    <p className="msg" id={id} key={fault}>
      <Icon name="caution" />
      <span>{t(fault)}</span>
    </p>
  ))
}

/** `steps[0].text` cannot be an anchor. */
export function fieldId(name: string) {
  return `f-${name.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`
}
