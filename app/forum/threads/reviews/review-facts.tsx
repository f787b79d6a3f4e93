import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import { saidOwned } from './review.ts'
import type { ReviewShown } from './review-queries.server.ts'

/** What a reader needs to weigh it: what it is of, how long it was owned, and who paid. */
export function ReviewFacts({ review }: { review: ReviewShown }) {
  const t = useTranslate()
  const { unit, count } = saidOwned(review.ownedDays)
  const facts = [
    ['tips.for', review.phone && <Go to={`/phones/${review.phone.id}`}>{review.phone.name}</Go>],
    ['reviews.shownAccessory', review.accessory],
    ['reviews.shownOwned', t(`reviews.shownOwned.${unit}`, { count })],
    ['reviews.shownBought', t(`reviews.formBought.${review.bought}`)],
    ['reviews.shownIncentive', t(`reviews.formIncentive.${review.incentive}`)],
    ['reviews.shownRelation', t(`reviews.shownRelation.${review.relation}`)],
  ] as const
  return (
    <dl className="facts">
      {facts.map(([name, said]) =>
        said ? (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{said}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
