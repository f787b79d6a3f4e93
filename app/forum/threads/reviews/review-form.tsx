import { Form } from '@remix-run/react'
import { BeganField } from '#app/forum/moderation/screening/began-field.tsx'
import { DockKeys, DraftLine } from '#app/forum/threads/tips/composer-dock.tsx'
import { Restored } from '#app/forum/threads/tips/tip-composer.tsx'
import { useKeptForm } from '#app/forum/threads/tips/use-kept-form.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import type { Values } from '#app/platform/i18n/translate.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { OlderNote } from '#app/ui/older.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { WriterField } from '#app/ui/writer-field.tsx'
import { ReviewFactFields, ReviewHonestyFields } from './review-fact-fields.tsx'
import type { ReviewFormData } from './review-form-queries.server.ts'
import { type Filling, reviewValuesFrom, reviewValuesIn } from './review-values.ts'
import { ReviewWordFields } from './review-word-fields.tsx'
import { ScoreFields } from './score-fields.tsx'

type Reply = {
  values: Record<string, unknown>
  faults: Record<string, MessageKey[]>
  because?: MessageKey
  about?: Values
  signIn?: boolean
}

const read = { from: reviewValuesFrom, in: reviewValuesIn }

export function ReviewForm({ reply, options, criteria, ...kept }: ReviewFormData & { reply: Reply }) {
  const t = useTranslate()
  const { cameBack, start, round, draft, events } = useKeptForm('review', kept, reply.values, read)
  const filling: Filling = { values: start, faults: reply.faults }
  return (
    <Form method="post" noValidate className="composer narrow" {...events} key={round}>
      <input type="hidden" name="sequence" value={draft.sequence} />
      <WriterField typed={reply.values.writer} />
      <OnceField typed={reply.values.sending} />
      <BeganField began={kept.began} typed={reply.values.began} />
      {/* The first button is what Enter presses. */}
      <button type="submit" name="do" value="publish" className="vh" tabIndex={-1} aria-hidden>
        {t('tips.publish')}
      </button>
      <h1>{t('reviews.formTitle')}</h1>
      <p className="lead">{t('reviews.formLead')}</p>
      {draft.restored && !cameBack && <Restored />}
      <OlderNote older={draft.older} />
      <FaultSummary {...reply} />
      <ReviewFactFields {...filling} options={options} />
      <ScoreFields
        label={t('reviews.formScores')}
        hint={t('reviews.formScoresHint')}
        criteria={criteria}
        given={start.scores}
        faults={reply.faults}
      />
      <ReviewWordFields {...filling} options={options} />
      <ReviewHonestyFields {...filling} />
      <div className="dock">
        <DraftLine draft={draft} />
        <DockKeys />
      </div>
    </Form>
  )
}
