import { isAct } from '#app/forum/moderation/decide/act.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Field } from '#app/ui/field.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { Time } from '#app/ui/time.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { NOTE_MAX } from './case-note.ts'
import type { CasePage } from './case-page-queries.server.ts'
import type { Refused } from './settle-form.tsx'

/** What happened with a case, line by line, and a field for what staff tell each other. */
export function CaseHistory({ row: { id, version, lines }, refused }: { row: CasePage; refused: Refused }) {
  const t = useTranslate()
  return (
    <>
      <SectionTitle>{t('queue.history')}</SectionTitle>
      <ul className="notices">
        {lines.map(({ id: line, what, text, by, at }) => (
          <li key={line}>
            {isAct(what) ? t(`moderation.act.${what}`) : t(`queue.line.${what}` as MessageKey)}
            {by && ` · @${by}`} <Time at={at} />
            {!isAct(what) && text && <p>{text}</p>}
          </li>
        ))}
      </ul>
      <form className="narrow stack next" method="post" action={`/admin/cases/${id}/notes`}>
        <OnceField typed={refused.text('sending')} />
        <WriterField typed={refused.text('writer')} />
        <input type="hidden" name="version" value={version} />
        <Field name="text" label={t('queue.note')} hint={t('queue.noteHint')} faults={refused.faults.text}>
          {(control) => (
            <textarea {...control} rows={3} maxLength={NOTE_MAX} defaultValue={refused.text('text')} />
          )}
        </Field>
        <button className="key plain" type="submit">
          {t('queue.noteSend')}
        </button>
      </form>
    </>
  )
}
