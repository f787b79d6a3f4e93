import type { Labels } from '#app/forum/catalogue/labels.server.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'

type About = { phones: string[]; scores: { criterionId: string; score: number }[] }

/** What a review gave, as figures: never a bare average. */
export function ReviewFacts({ about, labels }: { about: About; labels: Labels }) {
  const t = useTranslate()
  return (
    <dl className="facts">
      <div>
        <dt>{t('tips.for')}</dt>
        <dd>
          {about.phones.map((id) => (
            <Go key={id} to={`/phones/${id}`}>
              {labels.phone[id] ?? id}
            </Go>
          ))}
        </dd>
      </div>
      {about.scores.map(({ criterionId, score }) => (
        <div key={criterionId}>
          <dt>{labels.criterion[criterionId] ?? criterionId}</dt>
          <dd className="num">{t('tips.ofFive', { score })}</dd>
        </div>
      ))}
    </dl>
  )
}
