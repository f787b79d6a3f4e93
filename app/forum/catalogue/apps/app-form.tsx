import type { Option } from '#app/forum/catalogue/option-queries.server.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choose } from '#app/ui/choose.tsx'
import { Choices, Field } from '#app/ui/field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { appFindings } from './app-finding.ts'

type Props = {
  phones: Option[]
  given: Record<string, unknown>
  faults: Record<string, MessageKey[]>
}

/** An app on a phone: a finding like any other, with where it can be seen. */
export function AppForm({ phones, given, faults }: Props) {
  const t = useTranslate()
  const text = (name: string) => (typeof given[name] === 'string' ? (given[name] as string) : '')
  return (
    <form method="post" className="stack">
      <WriterField typed={text('writer')} />
      <Field name="name" label={t('apps.name')} faults={faults.name}>
        {(control) => <input {...control} className="mid" defaultValue={text('name')} maxLength={60} />}
      </Field>
      <Field name="phone" label={t('confirmations.phone')} faults={faults.phone}>
        {(control) => (
          <Choose
            control={control}
            options={phones}
            blank={t('confirmations.phone.choose')}
            chosen={text('phone')}
          />
        )}
      </Field>
      <Field
        name="build"
        label={t('confirmations.build')}
        hint={t('confirmations.build.hint')}
        optional
        faults={faults.build}
      >
        {(control) => (
          <input {...control} className="mono mid" defaultValue={text('build')} maxLength={4000} />
        )}
      </Field>
      <Choices name="finding" label={t('apps.finding')} faults={faults.finding}>
        {appFindings.map((finding) => (
          <label className="opt" key={finding}>
            <input type="radio" name="finding" value={finding} defaultChecked={text('finding') === finding} />
            <span>{t(`apps.finding.${finding}`)}</span>
          </label>
        ))}
      </Choices>
      <Field
        name="note"
        label={t('confirmations.note')}
        hint={t('apps.note.hint')}
        optional
        faults={faults.note}
      >
        {(control) => <textarea {...control} rows={2} defaultValue={text('note')} maxLength={500} />}
      </Field>
      <Field name="minimumVersion" label={t('apps.minimumVersion')} optional faults={faults.minimumVersion}>
        {(control) => (
          <input {...control} className="mono mid" defaultValue={text('minimumVersion')} maxLength={60} />
        )}
      </Field>
      <Field
        name="evidence"
        label={t('apps.evidence')}
        hint={t('apps.evidence.hint')}
        faults={faults.evidence}
      >
        {(control) => <textarea {...control} rows={2} defaultValue={text('evidence')} maxLength={500} />}
      </Field>
      <button className="key" type="submit">
        {t('apps.send')}
      </button>
    </form>
  )
}
