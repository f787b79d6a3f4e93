import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { tagOf } from '#app/ui/language-badge.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { Day } from '#app/ui/time.tsx'
import type { ReviewShown } from './review-queries.server.ts'

/** What the owner said on later days, and how their scores went. */
export function ReviewSeries({ review }: { review: ReviewShown }) {
  const t = useTranslate()
  if (review.followUps.length === 0 && !review.next) return null
  return (
    <section id="follow-ups">
      <SectionTitle>{t('reviews.shownSeries')}</SectionTitle>
      <Courses review={review} />
      <ol>
        {review.followUps.map((followUp) => (
          <li key={followUp.day} className="edit">
            <FollowUp followUp={followUp} language={review.language} />
          </li>
        ))}
      </ol>
      <Next review={review} />
      <p className="cap">{t('reviews.shownSeriesHint')}</p>
    </section>
  )
}

/** "Day 3: 5 → day 90: 3", for every criterion that was scored more than once. */
function Courses({ review: { courses } }: { review: ReviewShown }) {
  const t = useTranslate()
  const format = useFormat()
  const again = courses.filter(({ points }) => points.length > 1)
  const changed = again.filter((course) => course.changed).map(({ name }) => name)
  if (again.length === 0) return null
  return (
    <>
      {changed.length > 0 && (
        <p>
          <strong>{t('reviews.shownChanged', { criteria: format.list(changed) })}</strong>
        </p>
      )}
      <dl className="facts next">
        {again.map(({ id, name, points }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd className="num">
              {points.map(({ day, score }) => t('reviews.shownPoint', { day, score })).join(' → ')}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

type Props = { followUp: ReviewShown['followUps'][number]; language: string }

function FollowUp({ followUp, language }: Props) {
  const t = useTranslate()
  const format = useFormat()
  const { day, at, owning, payAgain, regret, used, unused, html } = followUp
  const opinions = [
    t(`reviews.shownOwning.${owning}`),
    ...(payAgain === null ? [] : [t(payAgain ? 'reviews.shownPayAgain.yes' : 'reviews.shownPayAgain.no')]),
    ...(regret === null ? [] : [t(regret ? 'reviews.shownRegret.yes' : 'reviews.shownRegret.no')]),
  ]
  return (
    <>
      <h3>{t('reviews.shownDay', { day })}</h3>
      <p className="meta">
        <Day at={at} />
      </p>
      <p>{opinions.join(' · ')}</p>
      <dl className="facts next">
        {used.length > 0 && (
          <div>
            <dt>{t('reviews.shownUsed')}</dt>
            <dd>{format.list(used)}</dd>
          </div>
        )}
        {unused.length > 0 && (
          <div>
            <dt>{t('reviews.shownUnused')}</dt>
            <dd>{format.list(unused)}</dd>
          </div>
        )}
      </dl>
      {html && (
        <div className="review-text next" lang={tagOf(language)}>
          <Prose html={html} />
        </div>
      )}
    </>
  )
}

/** For its author: what is asked now, or when. */
function Next({ review: { next } }: { review: ReviewShown }) {
  const t = useTranslate()
  const format = useFormat()
  if (!next) return null
  const { day, at, due, path } = next
  return due ? (
    <p className="keys next">
      <Go className="key" to={path}>
        {t('reviews.shownAnswer', { day })}
      </Go>
    </p>
  ) : (
    <p className="next">{t('reviews.shownNext', { day, date: format.day(new Date(at)) })}</p>
  )
}
