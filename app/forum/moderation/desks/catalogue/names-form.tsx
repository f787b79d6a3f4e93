import type { Called } from '#app/forum/catalogue/called.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { CalledFields, type ReplyToEdit } from './called-fields.tsx'

/** What something is called, and every other word for it. */
export function NamesForm({
  called,
  text,
  faults,
  began,
}: ReplyToEdit & { called: Called & { seen: string } }) {
  const t = useTranslate()
  return (
    <form className="narrow" method="post">
      <OnceField typed={text('sending')} />
      <WriterField typed={text('writer')} />
      <input type="hidden" name="seen" value={began('seen', called.seen)} />
      <CalledFields called={called} synonyms faults={faults} text={text} />
      <button className="key" type="submit">
        {t('cabinet.save')}
      </button>
    </form>
  )
}
