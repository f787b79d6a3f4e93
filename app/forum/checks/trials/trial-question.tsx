import { threadPath } from '#app/forum/threads/slug.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { FaultSummary } from '#app/ui/fault-summary.tsx'
import { Choices } from '#app/ui/field.tsx'
import { Go } from '#app/ui/go.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'
import { OnceField } from '#app/ui/once-field.tsx'
import { dropReasons, type TrialDay } from './trial.ts'
import type { loadTrial } from './trial-queries.server.ts'

type Props = {
  trial: Awaited<ReturnType<typeof loadTrial>>
  reply: { faults: Record<string, MessageKey[]>; because?: MessageKey }
}

/** What became of it? One tap, each answer a form of one button. */
export function TrialQuestion({ trial: { thread, day, answered }, reply }: Props) {
  const t = useTranslate()
  return (
    <div className="narrow stack">
      <h1>{t(day === 30 ? 'trials.question.month' : 'trials.question.week')}</h1>
      <p className="lead">
        <Go to={threadPath(thread)} lang={tagOf(thread.language)}>
          {thread.title}
        </Go>
      </p>
      <FaultSummary {...reply} />
      {day ? (
        <Answers day={day} faults={reply.faults} />
      ) : (
        <p>{t(answered ? 'trials.thanks' : 'trials.notYet')}</p>
      )}
    </div>
  )
}

/** Whoever kept it for a week has set it up: after a month that is no answer any more. */
const offered = { 8: ['KEPT', 'FORGOT', 'NEVER_SET_UP'], 30: ['KEPT', 'FORGOT'] } as const

function Answers({ day, faults }: { day: TrialDay; faults: Props['reply']['faults'] }) {
  const t = useTranslate()
  return (
    <>
      <form method="post" className="keys">
        <OnceField />
        <input type="hidden" name="day" value={day} />
        {offered[day].map((outcome) => (
          <button className="key plain" key={outcome} type="submit" name="outcome" value={outcome}>
            {t(`trials.outcome.${outcome}`)}
          </button>
        ))}
      </form>
      <form method="post">
        <OnceField />
        <input type="hidden" name="day" value={day} />
        <input type="hidden" name="outcome" value="DROPPED" />
        <Choices name="reason" label={t('trials.outcome.DROPPED')} faults={faults.reason}>
          <div className="keys next">
            {dropReasons.map((reason) => (
              <button className="key plain" key={reason} type="submit" name="reason" value={reason}>
                {t(`trials.reason.${reason}`)}
              </button>
            ))}
          </div>
        </Choices>
      </form>
    </>
  )
}
