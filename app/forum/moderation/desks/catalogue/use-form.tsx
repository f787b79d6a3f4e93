import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Choose } from '#app/ui/choose.tsx'
import { Field } from '#app/ui/field.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { AboutFields, CalledFields, type ReplyToEdit } from './called-fields.tsx'
import type { loadUseDesk } from './use-desk-queries.server.ts'

type Props = ReplyToEdit & { use: Awaited<ReturnType<typeof loadUseDesk>> }

/** What a use is called, what is said of it, and where it stands. */
export function UseForm({ use, text, faults, began }: Props) {
  const t = useTranslate()
  return (
    <form className="narrow next" method="post">
      <OnceField typed={text('sending')} />
      <WriterField typed={text('writer')} />
      <input type="hidden" name="seen" value={began('seen', use.called.seen)} />
      <Field name="group" label={t('cabinet.uses.group')} faults={faults.group}>
        {(control) => <Choose control={control} options={use.groups} chosen={text('group') ?? use.group} />}
      </Field>
      <CalledFields called={use.called} synonyms text={text} faults={faults} />
      <AboutFields said={use.about} text={text} faults={faults} />
      <button className="key" type="submit">
        {t('cabinet.save')}
      </button>
    </form>
  )
}
