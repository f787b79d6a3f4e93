import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'
import type { ActForm } from './act-forms.ts'
import { EditFields } from './edit-fields.tsx'
import { pauses, spans } from './slowness.ts'

export type Typed = { faults: Record<string, MessageKey[]>; text(name: string): string | undefined }

/** What one form asks beyond rule and words. */
export function ActFields({ form, ...typed }: Typed & { form: ActForm }) {
  if (form === 'slowing') return <SlowFields {...typed} />
  if (form === 'tags') return <TagsField {...typed} />
  if (form === 'merge') return <Line {...typed} name="into" label="curation.into" hint="curation.intoHint" />
  if (form === 'edit') return <EditFields {...typed} />
  if (form === 'move') return <input type="hidden" name="to" value="QUESTION" />
  return null
}

function TagsField(typed: Typed) {
  return (
    <>
      <input type="hidden" name="edition" value={typed.text('edition')} />
      <Line {...typed} name="tags" label="curation.tags" hint="curation.tagsHint" />
    </>
  )
}

function SlowFields(typed: Typed) {
  return (
    <>
      <Choice
        {...typed}
        name="seconds"
        label="curation.slow.pause"
        each="curation.slow.minutes"
        of={pauses}
      />
      <Choice {...typed} name="hours" label="curation.slow.span" each="curation.slow.hours" of={spans} />
    </>
  )
}

type ChoiceProps = Typed & {
  name: 'seconds' | 'hours'
  label: MessageKey
  each: MessageKey
  of: readonly string[]
}

function Choice({ name, label, each, of, faults, text }: ChoiceProps) {
  const t = useTranslate()
  const count = (value: string) => (name === 'seconds' ? Number(value) / 60 : Number(value))
  return (
    <Field name={name} label={t(label)} faults={faults[name]}>
      {(control) => (
        <select {...control} className="mid" defaultValue={text(name) ?? of[1]}>
          {of.map((value) => (
            <option key={value} value={value}>
              {t(each, { count: count(value) })}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type LineProps = Typed & { name: string; label: MessageKey; hint: MessageKey }

function Line({ name, label, hint, faults, text }: LineProps) {
  const t = useTranslate()
  return (
    <Field name={name} label={t(label)} hint={t(hint)} faults={faults[name]}>
      {(control) => <input {...control} defaultValue={text(name)} maxLength={1000} />}
    </Field>
  )
}
