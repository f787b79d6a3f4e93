import { AdminFrame } from '#app/forum/moderation/decide/admin-frame.tsx'
import { DAY, HOUR, MINUTE } from '#app/platform/clock.ts'
import type { Translate } from '#app/platform/i18n/translate.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { Time } from '#app/ui/time.tsx'
import { DayChart } from './day-chart.tsx'
import { DayTable } from './day-table.tsx'
import type { loadOverview } from './overview-queries.server.ts'

type Overview = Awaited<ReturnType<typeof loadOverview>>

/** What waits, how long it takes, and the last two weeks. */
export function OverviewPage({ waiting, settled, days }: Overview) {
  const t = useTranslate()
  return (
    <AdminFrame title={t('moderation.nav.overview')}>
      <SectionTitle lit={waiting.length > 0}>{t('staffroom.waiting')}</SectionTitle>
      {waiting.length === 0 ? <Empty title={t('staffroom.nothingWaits')} /> : <Waiting lines={waiting} />}
      <SectionTitle>{t('staffroom.medians')}</SectionTitle>
      {settled.length === 0 ? (
        <p className="muted">{t('staffroom.noMedians')}</p>
      ) : (
        <dl className="facts">
          {settled.map(({ kind, count, median }) => (
            <div key={kind}>
              <dt>{t(`staffroom.kind.${kind}`)}</dt>
              <dd>
                <b>{durationIn(t, median)}</b>{' '}
                <span className="muted">{t('staffroom.ofCases', { count })}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <SectionTitle>{t('staffroom.lastDays')}</SectionTitle>
      <div className="plates">
        {(['members', 'posts', 'reports', 'decisions'] as const).map((series) => (
          <DayChart key={series} series={series} days={days} />
        ))}
      </div>
      <details className="stack">
        <summary className="key plain">{t('staffroom.asTable')}</summary>
        <DayTable days={days} />
      </details>
    </AdminFrame>
  )
}

function Waiting({ lines }: { lines: Overview['waiting'] }) {
  const t = useTranslate()
  return (
    <dl className="facts">
      {lines.map(({ kind, count, oldest, mine }) => (
        <div key={kind}>
          <dt>{t(`staffroom.kind.${kind}`)}</dt>
          <dd>
            <Go to={`/admin/queue?kind=${kind}`}>{t('staffroom.open', { count })}</Go>{' '}
            {mine > 0 && <span className="chip on">{t('staffroom.mine', { count: mine })}</span>}{' '}
            <span className="muted">
              {t('staffroom.oldest')} <Time at={oldest} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** In the largest unit that says something. */
function durationIn(t: Translate, length: number) {
  if (length < 2 * HOUR) return t('staffroom.minutes', { n: Math.round(length / MINUTE) })
  if (length < 2 * DAY) return t('staffroom.hours', { n: Math.round(length / HOUR) })
  return t('staffroom.days', { n: Math.round(length / DAY) })
}
