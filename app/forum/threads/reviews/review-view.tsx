import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import type { ReviewShown } from './review-queries.server.ts'
import { ReviewSeries } from './review-series.tsx'

/** Below its words: good and bad points, scores as they were given first, and what came later. */
export function ReviewView({ review }: { review: ReviewShown }) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <>
      <Points title={t('reviews.shownPros')} points={review.pros} language={review.language} />
      <Points title={t('reviews.shownCons')} points={review.cons} language={review.language} />
      {review.uses.length > 0 && (
        <>
          <SectionTitle>{t('reviews.shownUses')}</SectionTitle>
          <p>{format.list(review.uses)}</p>
        </>
      )}
      <Scores review={review} />
      <ReviewSeries review={review} />
    </>
  )
}

function Points({ title, points, language }: { title: string; points: string[]; language: string }) {
  if (points.length === 0) return null
  return (
    <>
      <SectionTitle lit={false}>{title}</SectionTitle>
      <div className="txt" lang={tagOf(language)}>
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
    </>
  )
}

function Scores({ review }: { review: ReviewShown }) {
  const t = useTranslate()
  const first = review.courses.flatMap(({ name, points: [point] }) =>
    point && point.day === review.ownedDays ? [{ name, score: point.score }] : [],
  )
  if (first.length === 0) return null
  return (
    <>
      <SectionTitle>{t('reviews.shownScores')}</SectionTitle>
      <ul className="bars">
        {first.map(({ name, score }) => (
          <li key={name}>
            <span>{name}</span>
            <b>{t(`reviews.shownScore.${score}`)}</b>
            <span className={`bar of-five-${score}`} aria-hidden>
              <i />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
