import { Form, useNavigation } from '@remix-run/react'
import { BeganField } from '#app/forum/moderation/screening/began-field.tsx'
import { DraftLine } from '#app/forum/threads/tips/composer-dock.tsx'
import type { DraftState } from '#app/forum/threads/tips/draft-state.ts'
import { SimilarFirst, type SimilarThread, SimilarTips } from '#app/forum/threads/tips/similar-tips.tsx'
import { Restored } from '#app/forum/threads/tips/tip-composer.tsx'
import { useKeptForm } from '#app/forum/threads/tips/use-kept-form.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import type { Values } from '#app/platform/i18n/translate.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { OlderNote } from '#app/ui/older.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { QuestionFacts } from './question-facts.tsx'
import type { loadNewQuestion } from './question-queries.server.ts'
import { questionValues } from './question-values.ts'

type Reply = {
  values: Record<string, unknown>
  faults: Record<string, MessageKey[]>
  because?: MessageKey
  about?: Values
  signIn?: boolean
}
type Props = Awaited<ReturnType<typeof loadNewQuestion>> & { reply: Reply }

const read = { from: questionValues, in: (fields: FormData) => questionValues(Object.fromEntries(fields)) }

/** One plain form. Sent the first time, it may come back with what was asked before; sent again, it is asked. */
export function QuestionForm({ reply, options, ...kept }: Props) {
  const t = useTranslate()
  const { cameBack, start, values, round, draft, events } = useKeptForm('question', kept, reply.values, read)
  const similar = (reply.values.similar ?? []) as SimilarThread[]
  return (
    <Form method="post" noValidate className="narrow" {...events} key={round}>
      <input type="hidden" name="sequence" value={draft.sequence} />
      <WriterField typed={reply.values.writer} />
      <OnceField typed={reply.values.sending} />
      <BeganField began={kept.began} typed={reply.values.began} />
      {similar.length > 0 && (
        <input type="hidden" name="asked" value={questionValues(reply.values).title.trim()} />
      )}
      {/* The first button is what Enter presses. */}
      <button type="submit" name="do" value="ask" className="vh" tabIndex={-1} aria-hidden>
        {t('questions.send')}
      </button>
      <h1>{t('questions.ask')}</h1>
      <p className="lead">{t('questions.formLead')}</p>
      {draft.restored && !cameBack && <Restored />}
      <OlderNote older={draft.older} />
      <FaultSummary {...reply} />
      {similar.length > 0 && <SimilarFirst similar={similar} title={t('questions.similarFirst')} />}
      <Field
        name="title"
        label={t('questions.field.title')}
        hint={t('questions.field.titleHint')}
        faults={reply.faults.title}
      >
        {(control) => <input {...control} maxLength={120} defaultValue={start.title} />}
      </Field>
      {similar.length === 0 && <SimilarTips title={values.title} but="" questions />}
      <Field
        name="text"
        label={t('questions.field.text')}
        hint={t('questions.field.textHint')}
        faults={reply.faults.text}
      >
        {(control) => <textarea {...control} rows={8} maxLength={20_000} defaultValue={start.text} />}
      </Field>
      <QuestionFacts values={start} faults={reply.faults} options={options} />
      <Keys anyway={similar.length > 0} draft={draft} />
    </Form>
  )
}

function Keys({ anyway, draft }: { anyway: boolean; draft: DraftState }) {
  const t = useTranslate()
  const sending = useNavigation().state === 'submitting'
  return (
    <p className="keys">
      <button className="key" type="submit" name="do" value="ask" disabled={sending}>
        {t(anyway ? 'questions.sendAnyway' : 'questions.send')}
      </button>
      <button className="key plain" type="submit" name="do" value="save">
        {t('tips.saveDraft')}
      </button>
      <DraftLine draft={draft} />
    </p>
  )
}
