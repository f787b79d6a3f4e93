import { useId } from 'react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { followUpDays } from './follow-up-days.ts'
import type { UseSummary } from './phone-summary.ts'
import { ENOUGH } from './retention.ts'

export type NamedUse = UseSummary & { name: string }
/** More lines than this cannot be told apart. */
export const LINES = 3

const [LEFT, RIGHT, TOP, BOTTOM, LAST, ROW] = [40, 384, 20, 220, 365, 20] as const
const x = (day: number) => LEFT + ((RIGHT - LEFT) * Math.min(day, LAST)) / LAST
const y = (share: number) => BOTTOM - (BOTTOM - TOP) * share
const dash = (line: number) => ['', 'p2', 'p3'][line]

/** Kaplan–Meier curves of up to three uses, and under them how many owners each is drawn from. */
export function RetentionChart({ uses }: { uses: NamedUse[] }) {
  const t = useTranslate()
  const title = useId()
  const ends = uses.map(({ name: use, steps }) => {
    const { t: day, survival: share } = steps.at(-1)!
    return { use, day, share }
  })
  const list = ends.map((end) => t('figures.chartEnd', end)).join('; ')
  return (
    <svg
      className="chart"
      viewBox={`0 0 392 ${BOTTOM + 55 + uses.length * ROW}`}
      role="img"
      aria-labelledby={title}
    >
      <title id={title}>{t('figures.chartTitle', { list })}</title>
      <Axes />
      {uses.map(({ id, steps }, line) => (
        <path key={id} className={dash(line)} d={pathOf(steps)} />
      ))}
      {apart(uses.map(({ steps }) => y(steps.at(-2)?.survival ?? 1) - 6)).map((at, line) => (
        <text key={uses[line]!.id} className="lab" x={x(ends[line]!.day)} y={at} textAnchor="end">
          {t('figures.chartLabel', ends[line])}
        </text>
      ))}
      <AtRisk uses={uses} />
    </svg>
  )
}

function Axes() {
  const t = useTranslate()
  return (
    <>
      {[0, 25, 50, 75, 100].map((percent) => (
        <g key={percent}>
          <path className="gr" d={`M${LEFT} ${y(percent / 100)}H${RIGHT}`} />
          <text x={LEFT - 8} y={y(percent / 100) + 4} textAnchor="end">
            {percent}
          </text>
        </g>
      ))}
      {[0, ...followUpDays].map((day) => (
        <text key={day} x={x(day)} y={BOTTOM + 20} textAnchor={day === LAST ? 'end' : 'middle'}>
          {day === LAST ? t('figures.lastDay', { day }) : day}
        </text>
      ))}
    </>
  )
}

function AtRisk({ uses }: { uses: NamedUse[] }) {
  const t = useTranslate()
  return (
    <>
      <text x={0} y={BOTTOM + 45}>
        {t('figures.atRisk')}
      </text>
      {uses.map(({ id, marks }, line) => (
        <g key={id}>
          <path className={dash(line)} d={`M2 ${BOTTOM + 62 + line * ROW}H24`} />
          {marks.map(({ day, n }) => (
            <text
              key={day}
              x={x(day)}
              y={BOTTOM + 66 + line * ROW}
              textAnchor={day === LAST ? 'end' : 'middle'}
            >
              {n < ENOUGH ? '–' : n}
            </text>
          ))}
        </g>
      ))}
    </>
  )
}

function pathOf(steps: UseSummary['steps']) {
  const drawn = steps.map(({ t, survival }) => `H${round(x(t))}V${round(y(survival))}`)
  return `M${LEFT} ${TOP}${drawn.join('')}`
}

/** Labels of lines that end close to each other, moved so that each can be read. */
function apart(heights: number[]) {
  const moved = [...heights]
  const order = heights.map((_, at) => at).sort((a, b) => heights[a]! - heights[b]!)
  for (const [place, at] of order.entries())
    if (place > 0) moved[at] = Math.max(moved[at]!, moved[order[place - 1]!]! + 15)
  const below = Math.max(0, Math.max(...moved) - (BOTTOM - 4))
  return moved.map((height) => round(height - below))
}

function round(value: number) {
  return Math.round(value * 10) / 10
}
