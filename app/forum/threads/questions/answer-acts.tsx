import type { ReplyShown } from '#app/forum/threads/reply.tsx'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import type { QuestionShown } from './answer-queries.server.ts'
import { AnswerLabels, BecameTip } from './leading-answers.tsx'

type Props = { reply: ReplyShown; question: QuestionShown; signedIn: boolean }

/** What can be done with an answer: whoever asked accepts it, owners confirm it, its author makes a tip of it. */
export function AnswerActs({ reply, question, signedIn }: Props) {
  const t = useTranslate()
  if (reply.depth > 0 || reply.gone) return null
  const accepted = question.acceptedId === reply.id
  const tip = question.tips[reply.id]
  return (
    <>
      <AnswerLabels
        answer={{ accepted, confirmations: question.confirmed[reply.id] ?? 0 }}
        byAsker={question.acceptedByAsker}
      />
      {tip && <BecameTip tip={tip} />}
      <div className="acts">
        {question.mayAccept && (
          <form method="post" action={`/posts/${reply.id}/acceptance`}>
            <button className="key plain" type="submit" name="accepted" value={accepted ? 'no' : 'yes'}>
              {t(accepted ? 'questions.unaccept' : 'questions.accept')}
            </button>
          </form>
        )}
        {signedIn && !reply.mine && (
          <form method="post" action={`/posts/${reply.id}/confirmation`}>
            <button className="key plain" type="submit">
              {t('questions.confirm')}
            </button>
          </form>
        )}
        {reply.mine && !tip && <Go to={`/tips/new?answer=${reply.id}`}>{t('questions.toTip')}</Go>}
      </div>
    </>
  )
}
