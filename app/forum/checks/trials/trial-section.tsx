import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { SHARE_FROM } from './trial.ts'
import type { TrialsShown } from './trial-queries.server.ts'

type Props = { threadId: string; trials: TrialsShown }

/** Who kept it, and the way to find out for oneself. */
export function TrialSection({ threadId, trials }: Props) {
  const t = useTranslate()
  return (
    <section id="trial">
      <SectionTitle lit={false}>{t('trials.title')}</SectionTitle>
      <p>
        <Share of={trials.week} day="week" />
        {trials.month.of > 0 && (
          <>
            {' '}
            <Share of={trials.month} day="month" />
          </>
        )}
      </p>
      <Mine threadId={threadId} trials={trials} />
      {trials.reasons && trials.reasons.length > 0 && (
        <details className="filters">
          <summary className="chip">{t('trials.why')}</summary>
          <dl className="facts next">
            {trials.reasons.map(({ reason, count }) => (
              <div key={reason}>
                <dt>{t(`trials.reason.${reason}`)}</dt>
                <dd className="num">{count}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}

/** Never a share without its number, and of a few only the number. */
function Share({ of: { kept, of }, day }: { of: { kept: number; of: number }; day: 'week' | 'month' }) {
  const t = useTranslate()
  if (of === 0) return t('trials.nobody')
  if (of < SHARE_FROM) return t(`trials.${day}.few`, { kept, of })
  return t(`trials.${day}.share`, { share: kept / of, of })
}

function Mine({ threadId, trials: { mine, mayTry } }: Props) {
  const t = useTranslate()
  if (mine?.day) {
    return (
      <p className="keys next">
        <Go className="key" to={`/trials/${mine.id}`}>
          {t('trials.tell')}
        </Go>
      </p>
    )
  }
  if (mine && !mine.running) return null
  if (!mine && mayTry !== true && mayTry !== 'accounts.signInFirst') return null
  return (
    <form method="post" action={`/threads/${threadId}/trial`} className="next">
      <button className={mine ? 'key plain' : 'key'} type="submit" name="trying" value={mine ? 'no' : 'yes'}>
        {t(mine ? 'trials.stop' : 'trials.start')}
      </button>
      <p className="hint">{t(mine ? 'trials.running' : 'trials.startHint')}</p>
    </form>
  )
}
