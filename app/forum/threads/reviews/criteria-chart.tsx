import { useId } from 'react'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'

type Scored = { id: string; name: string; mean: number; n: number }
const ROW = 44
const WIDTH = 392

/** A bar from one to five for each criterion, as long as its mean. */
export function CriteriaChart({ criteria }: { criteria: Scored[] }) {
  const t = useTranslate()
  const say = useScore()
  const title = useId()
  const list = criteria
    .map(({ name, mean, n }) => t('figures.scoreOf', { criterion: name, score: say(mean), n }))
    .join('; ')
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${criteria.length * ROW}`}
      role="img"
      aria-labelledby={title}
    >
      <title id={title}>{t('figures.scoresTitle', { list })}</title>
      {criteria.map(({ id, name, mean, n }, at) => (
        <g key={id} transform={`translate(0 ${at * ROW})`}>
          <text className="lab" x={0} y={14}>
            {name}
          </text>
          <text x={WIDTH} y={14} textAnchor="end">
            {t('figures.score', { score: say(mean) })} ({n})
          </text>
          <rect className="rail" x={1} y={21} width={WIDTH - 2} height={13} rx={4} />
          <rect className="bar" x={1} y={21} width={lengthOf(mean)} height={13} rx={4} />
        </g>
      ))}
    </svg>
  )
}

export function CriteriaTable({ criteria }: { criteria: Scored[] }) {
  const t = useTranslate()
  const say = useScore()
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th scope="col">{t('figures.criterion')}</th>
          <th scope="col">{t('figures.mean')}</th>
          <th scope="col">{t('figures.count')}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ id, name, mean, n }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="num">{t('figures.score', { score: say(mean) })}</td>
            <td className="num">{n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One decimal: more would say more than a few owners can. */
export function useScore() {
  const format = useFormat()
  return (score: number) => format.number(Math.round(score * 10) / 10)
}

/** One is a bar that begins, five the whole rail. */
function lengthOf(mean: number) {
  return Math.round(12 + ((WIDTH - 14) * (mean - 1)) / 4)
}
