import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import type { DayFigures } from './days-queries.server.ts'

type Shown = Omit<DayFigures, 'day'> & { day: string | Date }

const columns = ['members', 'posts', 'reports', 'decisions'] as const

/** The figures of the charts for whoever does not see them. */
export function DayTable({ days }: { days: Shown[] }) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <div className="scroll">
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{t('staffroom.day')}</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {t(`staffroom.column.${column}`)}
              </th>
            ))}
            <th scope="col">{t('staffroom.column.automated')}</th>
          </tr>
        </thead>
        <tbody>
          {[...days].reverse().map((day) => (
            <tr key={+new Date(day.day)}>
              <th scope="row">{format.day(new Date(day.day))}</th>
              {columns.map((column) => (
                <td className="num" key={column}>
                  {format.number(day[column])}
                </td>
              ))}
              <td className="num">
                {day.decisions ? t('staffroom.share', { share: day.automated / day.decisions }) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
