import { useId } from 'react'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import type { DayFigures } from './days-queries.server.ts'

/** What one chart shows; of decisions, the lower part of each bar was taken by a rule. */
export type Series = 'members' | 'posts' | 'reports' | 'decisions'

const [WIDTH, TOP, BOTTOM, GAP] = [392, 24, 120, 4] as const

type Shown = Omit<DayFigures, 'day'> & { day: string | Date }

/** A bar a day, today last, and the largest of them in figures. */
export function DayChart({ series, days }: { series: Series; days: Shown[] }) {
  const t = useTranslate()
  const format = useFormat()
  const title = useId()
  const most = Math.max(1, ...days.map((day) => day[series]))
  const total = days.reduce((sum, day) => sum + day[series], 0)
  const [wide, tall] = [WIDTH / days.length, (BOTTOM - TOP) / most]
  return (
    <figure>
      <svg className="chart days" viewBox={`0 0 ${WIDTH} ${BOTTOM + 24}`} role="img" aria-labelledby={title}>
        <title id={title}>{t(`staffroom.series.${series}`, { total })}</title>
        {days.map((day, n) => (
          <g key={+new Date(day.day)}>
            <Bar x={n * wide} width={wide - GAP} height={day[series] * tall} />
            {series === 'decisions' && (
              <Bar x={n * wide} width={wide - GAP} height={day.automated * tall} className="rule" />
            )}
          </g>
        ))}
        <path className="ax" d={`M0 ${BOTTOM}H${WIDTH}`} />
        <text x={0} y={14} className="lab">
          {t('staffroom.most', { most })}
        </text>
        <text x={0} y={BOTTOM + 18}>
          {format.day(new Date(days[0]!.day))}
        </text>
        <text x={WIDTH} y={BOTTOM + 18} textAnchor="end">
          {t('staffroom.today')}
        </text>
      </svg>
      <figcaption className="cap">{t(`staffroom.series.${series}`, { total })}</figcaption>
    </figure>
  )
}

function Bar({ height, ...place }: { x: number; width: number; height: number; className?: string }) {
  return height > 0 ? <rect {...place} y={round(BOTTOM - height)} height={round(height)} /> : null
}

function round(value: number) {
  return Math.round(value * 10) / 10
}
