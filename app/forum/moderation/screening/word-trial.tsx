import { Form } from '@remix-run/react'
import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { SAMPLE_MAX, type WordAction } from './watched-word.ts'
import { WordLanguage } from './word-language.tsx'

type Reply = { faults: Record<string, MessageKey[]>; text(name: string): string | undefined }
export type Trial = { hits: { text: string; action: WordAction }[]; would: WordAction | null }

/** What the words would do to a text, above the text itself. */
export function WordTrialPage({ reply, trial }: { reply: Reply; trial: Trial | null }) {
  const t = useTranslate()
  return (
    <AdminFrame title={t('watch.testTitle')}>
      <FaultSummary {...reply} />
      {trial && <Outcome {...trial} />}
      <TrialForm {...reply} />
    </AdminFrame>
  )
}

function Outcome({ hits, would }: Trial) {
  const t = useTranslate()
  return (
    <div className="side-note" role="status">
      <p>{t('watch.hits', { count: hits.length })}</p>
      {hits.length > 0 && (
        <ul>
          {hits.map(({ text, action }) => (
            <li key={`${text} ${action}`}>
              <b>{text}</b> · {t(`watch.list.${action}`)}
            </li>
          ))}
        </ul>
      )}
      {would && <p>{t(`watch.would.${would}`)}</p>}
    </div>
  )
}

export function TrialForm({ faults, text }: Reply) {
  const t = useTranslate()
  return (
    <Form method="post" action="/admin/words/trial" className="narrow next" noValidate>
      <WriterField typed={text('writer')} />
      <Field name="sample" label={t('watch.sample')} hint={t('watch.sampleHint')} faults={faults.sample}>
        {(control) => <textarea {...control} rows={6} maxLength={SAMPLE_MAX} defaultValue={text('sample')} />}
      </Field>
      <WordLanguage name="sampleLanguage" value={text('sampleLanguage')} />
      <button className="key" type="submit">
        {t('watch.try')}
      </button>
    </Form>
  )
}
