import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choices } from './field.tsx'

type Props = {
  name: string
  label: string
  hint?: string
  faults?: MessageKey[]
  options: readonly { value: string; label: MessageKey }[]
  chosen?: string
}

/** One of a few, none chosen for anybody beforehand. */
export function Radios({ name, label, hint, faults, options, chosen }: Props) {
  const t = useTranslate()
  return (
    <Choices name={name} label={label} hint={hint} faults={faults}>
      {options.map((option) => (
        <label className="opt" key={option.value}>
          <input type="radio" name={name} value={option.value} defaultChecked={chosen === option.value} />
          <span>{t(option.label)}</span>
        </label>
      ))}
    </Choices>
  )
}
