import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { followUpDays } from './follow-up-days.ts'
import type { NamedUse } from './retention-chart.tsx'

/** The figures of the curves for whoever does not see them, and for every use that has none. */
export function RetentionTable({ uses }: { uses: NamedUse[] }) {
  const t = useTranslate()
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th scope="col">{t('figures.use')}</th>
          {followUpDays.map((day) => (
            <th key={day} scope="col">
              {t('figures.day', { day })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {uses.map((use) => (
          <UseRow key={use.id} use={use} />
        ))}
      </tbody>
    </table>
  )
}

function UseRow({ use: { name, owners, marks } }: { use: NamedUse }) {
  const t = useTranslate()
  return (
    <tr>
      <th scope="row">
        {name} <span className="muted">{t('figures.ofOwners', { n: owners })}</span>
      </th>
      {marks.map(({ day, n, share }) => (
        <td key={day} className="num">
          {share === null ? (
            <span>{t('figures.tooFew')}</span>
          ) : (
            <>
              <b>{t('figures.percent', { share })}</b> <span>{n}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  )
}
