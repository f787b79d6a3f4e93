import { Form } from '@remix-run/react'
import { useState } from 'react'
import { BeganField } from '#app/forum/screening/began-field.tsx'
import { type SimilarThread, SimilarThreads, SimilarTips } from '#app/forum/tips/similar-tips.tsx'
import type { MessageKey } from '#app/messages/catalogue.ts'
import type { Values } from '#app/platform/i18n/translate.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Field } from '#app/ui/field.tsx'
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

/** One plain form. Sent the first time, it may come back with what was asked before; sent again, it is asked. */
export function QuestionForm({ reply, options, drafted, ...kept }: Props) {
  const t = useTranslate()
  const cameBack = Object.keys(reply.values).length > 0
  const values = cameBack ? questionValues(reply.values) : kept.values
  const similar = (reply.values.similar ?? []) as SimilarThread[]
  const [title, setTitle] = useState(values.title)
  return (
    <Form method="post" noValidate className="narrow" reloadDocument>
      <input type="hidden" name="sequence" value={String(cameBack ? reply.values.sequence : kept.sequence)} />
      <BeganField began={kept.began} typed={reply.values.began} />
      {similar.length > 0 && <input type="hidden" name="asked" value={values.title.trim()} />}
      {/* The first button is what Enter presses. */}
      <button type="submit" name="do" value="ask" className="vh" tabIndex={-1} aria-hidden>
        {t('questions.send')}
      </button>
      <h1>{t('questions.ask')}</h1>
      <p className="lead">{t('questions.formLead')}</p>
      {drafted && !cameBack && <Restored />}
      <FaultSummary {...reply} />
      {similar.length > 0 && <SimilarThreads similar={similar} title={t('questions.similarFirst')} />}
      <Field
        name="title"
        label={t('questions.field.title')}
        hint={t('questions.field.titleHint')}
        faults={reply.faults.title}
      >
        {(control) => (
          <input
            {...control}
            value={title}
            maxLength={120}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      {similar.length === 0 && <SimilarTips title={title} but="" questions />}
      <Field
        name="text"
        label={t('questions.field.text')}
        hint={t('questions.field.textHint')}
        faults={reply.faults.text}
      >
        {(control) => <textarea {...control} rows={8} maxLength={20_000} defaultValue={values.text} />}
      </Field>
      <QuestionFacts values={values} faults={reply.faults} options={options} />
      <Keys anyway={similar.length > 0} />
    </Form>
  )
}

function Keys({ anyway }: { anyway: boolean }) {
  const t = useTranslate()
  return (
    <p className="keys">
      <button className="key" type="submit" name="do" value="ask">
        {t(anyway ? 'questions.sendAnyway' : 'questions.send')}
      </button>
      <button className="key plain" type="submit" name="do" value="save">
        {t('tips.saveDraft')}
      </button>
    </p>
  )
}

function Restored() {
  const t = useTranslate()
  return (
    <div className="side-note restored" role="status">
      <p>{t('tips.restored')}</p>
      <button className="key plain" type="submit" name="do" value="discard">
        {t('tips.discard')}
      </button>
    </div>
  )
}
