import type { Option } from '#app/forum/catalogue/option-queries.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choose } from '#app/ui/choose.tsx'
import { Field } from '#app/ui/field.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import type { Reply } from './called-fields.tsx'

/** A build that nobody registered comes to be known. */
export function ApproveForm({ phones, faults, text }: Reply & { phones: Option[] }) {
  const t = useTranslate()
  return (
    <form className="narrow" method="post" action="/admin/builds/approval">
      <OnceField typed={text('sending')} />
      <WriterField typed={text('writer')} />
      <Field name="phone" label={t('cabinet.builds.phone')} faults={faults.phone}>
        {(control) => <Choose control={control} options={phones} blank="" chosen={text('phone')} />}
      </Field>
      <Field name="build" label={t('cabinet.builds.text')} faults={faults.build}>
        {(control) => (
          <input {...control} className="mid mono" autoComplete="off" defaultValue={text('build')} />
        )}
      </Field>
      <button className="key" type="submit">
        {t('cabinet.builds.approve')}
      </button>
    </form>
  )
}
