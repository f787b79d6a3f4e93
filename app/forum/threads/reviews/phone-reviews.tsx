import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { DemoBadge } from '#app/ui/demo-badge.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Go } from '#app/ui/go.tsx'
import { SectionTitle } from '#app/ui/section.tsx'
import { CriteriaChart, CriteriaTable } from './criteria-chart.tsx'
import { MindChanges } from './mind-changes.tsx'
import type { PhoneReviews as Loaded } from './phone-reviews-queries.server.ts'
import { LINES, type NamedUse, RetentionChart } from './retention-chart.tsx'
import { RetentionTable } from './retention-table.tsx'
import { ReviewNumbers } from './review-numbers.tsx'

type Props = { phone: string; reviews: Loaded }

/** What the owners of a phone said over the months, in figures that name how many said it. */
export function PhoneReviews({ phone, reviews }: Props) {
  const t = useTranslate()
  if (!reviews) return <NoReviews phone={phone} />
  const { demo, uses, criteria, changes } = reviews
  return (
    <section id="reviews">
      <SectionTitle note={t('figures.owners', { count: reviews.reviews })}>{t('figures.title')}</SectionTitle>
      {demo && (
        <p className="meta">
          <DemoBadge /> {t('figures.demoFigures')}
        </p>
      )}
      <Retention uses={uses} />
      {criteria.length > 0 && <Scores criteria={criteria} />}
      <ReviewNumbers reviews={reviews} />
      {changes.length > 0 && <MindChanges changes={changes} />}
      <AllReviews phone={phone} />
    </section>
  )
}

function Retention({ uses }: { uses: NamedUse[] }) {
  const t = useTranslate()
  const drawn = uses.filter(({ steps }) => steps.length > 0)
  const [first, ...more] = inLines(drawn)
  return (
    <>
      <h3 className="part">{t('figures.retention')}</h3>
      {first ? (
        <figure>
          <RetentionChart uses={first} />
          <figcaption className="cap">{t('figures.retentionCap')}</figcaption>
        </figure>
      ) : (
        <p className="muted">{t('figures.curvesNone')}</p>
      )}
      {more.length > 0 && (
        <details className="figures">
          <summary>{t('figures.moreUses')}</summary>
          {more.map((group) => (
            <RetentionChart key={group[0]!.id} uses={group} />
          ))}
        </details>
      )}
      {uses.length > 0 && (
        <details className="figures">
          <summary>{t('figures.table')}</summary>
          <RetentionTable uses={uses} />
        </details>
      )}
    </>
  )
}

function Scores({ criteria }: Pick<NonNullable<Loaded>, 'criteria'>) {
  const t = useTranslate()
  return (
    <>
      <h3 className="part">{t('figures.scores')}</h3>
      <figure>
        <CriteriaChart criteria={criteria} />
        <figcaption className="cap">{t('figures.scoresCap')}</figcaption>
      </figure>
      <details className="figures">
        <summary>{t('figures.table')}</summary>
        <CriteriaTable criteria={criteria} />
      </details>
    </>
  )
}

function NoReviews({ phone }: { phone: string }) {
  const t = useTranslate()
  return (
    <section id="reviews">
      <SectionTitle>{t('figures.title')}</SectionTitle>
      <Empty title={t('figures.none')}>
        <p>{t('figures.noneHint')}</p>
      </Empty>
      <AllReviews phone={phone} />
    </section>
  )
}

function AllReviews({ phone }: { phone: string }) {
  const t = useTranslate()
  return (
    <p className="keys next">
      <Go className="key plain" to={`/reviews?phone=${phone}`}>
        {t('figures.all')}
      </Go>
    </p>
  )
}

function inLines(uses: NamedUse[]) {
  return Array.from({ length: Math.ceil(uses.length / LINES) }, (_, at) =>
    uses.slice(at * LINES, (at + 1) * LINES),
  )
}
