import { rights } from '#app/forum/members/accounts/rights.ts'
import { KNOWN_FROM } from '#app/forum/moderation/screening/known-from.ts'
import type { loadPaceToday } from '#app/forum/moderation/screening/pace-queries.server.ts'
import { DAY } from '#app/platform/clock.ts'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import { LOST_FOR, type Need } from './level.ts'
import type { Progress } from './level-queries.server.ts'

type Today = Awaited<ReturnType<typeof loadPaceToday>>

/** The figures of level.ts and rights.ts in words, and how far the reader is. */
export function HowTrustWorks({ level, steps, today }: Progress & { today: Today }) {
  const t = useTranslate()
  return (
    <article className="narrow txt">
      <h1>{t('trust.title')}</h1>
      <p className="lead">{t('trust.lead')}</p>
      {level !== null && (
        <p className="side-note">{t('trust.yours', { level, name: t(`trust.level.${named(level)}`) })}</p>
      )}
      {today && <PaceToday {...today} />}
      <h2>{t('trust.levels')}</h2>
      <h3>{t('trust.level.0')}</h3>
      <p>{t('trust.zero', { posts: KNOWN_FROM })}</p>
      {steps.map((step) => (
        <section key={step.level}>
          <h3>{t(`trust.level.${step.level}`)}</h3>
          <ul>
            {step.needs.map((need) => (
              <Asked key={need.kind} need={need} mine={level !== null} />
            ))}
          </ul>
        </section>
      ))}
      <h3>{t('trust.level.4')}</h3>
      <p>{t('trust.four')}</p>
      <h2>{t('trust.rights')}</h2>
      <RightsTable />
      <p>{t('trust.accuracy')}</p>
      <h2>{t('trust.lost')}</h2>
      <p>{t('trust.lostWords', { days: LOST_FOR / DAY })}</p>
      <p>
        <Go to="/how-scores-work">{t('scores.title')}</Go>
      </p>
    </article>
  )
}

/** What is left of the day, before somebody is refused. */
function PaceToday({ first, hours, after, ...said }: NonNullable<Today>) {
  const t = useTranslate()
  return (
    <>
      <h2>{t(first ? 'trust.firstDay' : 'trust.today')}</h2>
      <ul>
        <li>{t('trust.threads', { have: said.threads, want: said.threadsMax })}</li>
        <li>{t('trust.replies', { have: said.replies, want: said.repliesMax })}</li>
      </ul>
      {first && <p>{t('trust.afterFirstDay', { hours, threads: after.threads, replies: after.replies })}</p>}
    </>
  )
}

function named(level: number) {
  return Math.max(0, Math.min(4, level)) as 0 | 1 | 2 | 3 | 4
}

function Asked({ need: { kind, have, want, met }, mine }: { need: Need; mine: boolean }) {
  const t = useTranslate()
  const percent = kind === 'agreed'
  return (
    <li>
      {t(`trust.ask.${kind}`, { want, days: LOST_FOR / DAY })}
      {mine && kind !== 'removals' && (
        <b>
          {' '}
          {t(percent ? 'trust.percent' : 'trust.soFar', {
            have: percent ? have : Math.min(have, want),
            want,
          })}
        </b>
      )}
      {mine && <span className="meta"> {t(met ? 'trust.met' : 'trust.missing')}</span>}
    </li>
  )
}

const rows = ['links', 'mentions', 'votes', 'reports', 'reportWeight'] as const

function RightsTable() {
  const t = useTranslate()
  const { number } = useFormat()
  const say = (value: number) => (Number.isFinite(value) ? number(value) : t('trust.any'))
  return (
    <WideTable label={t('trust.rights')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('trust.right')}</th>
            {rights.map((_, level) => (
              <th scope="col" key={t(`trust.level.${named(level)}`)}>
                <abbr title={t(`trust.level.${named(level)}`)}>{number(level)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`trust.right.${row}`)}</th>
              {rights.map((of, level) => (
                <td key={`${row} ${t(`trust.level.${named(level)}`)}`}>{say(of[row])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
