import { ReportCard } from '#app/forum/threads/report-card.tsx'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { useScore } from './criteria-chart.tsx'
import type { PhoneReviews } from './phone-reviews-queries.server.ts'

/** Those who came to think otherwise, and of what. */
export function MindChanges({ changes }: Pick<NonNullable<PhoneReviews>, 'changes'>) {
  const t = useTranslate()
  const format = useFormat()
  const say = useScore()
  return (
    <>
      <h3 className="part">{t('figures.changes')}</h3>
      <ul className="builds">
        {changes.map(({ id, title, language, path, criteria, from, to }) => (
          <li key={id}>
            <Go className="tall" to={path} lang={language}>
              {title}
            </Go>{' '}
            <ReportCard of={path} />
            <p>
              {t('figures.change', {
                ...{ fromDay: from.day, from: say(from.score), toDay: to.day, to: say(to.score) },
                criteria: format.list(criteria),
              })}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
