import type { ReactNode } from 'react'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Day } from '#app/ui/time.tsx'
import { useScore } from './criteria-chart.tsx'
import type { PhoneReviews } from './phone-reviews-queries.server.ts'
import { ENOUGH } from './retention.ts'

type Props = { reviews: NonNullable<PhoneReviews> }

/** What was asked and answered, who parted with it, and how fast the novelty wore off. */
export function ReviewNumbers({ reviews }: Props) {
  const t = useTranslate()
  const { reviews: all, due, answered, sold, returned, payAgain, regret, interested } = reviews
  const gone = (count: number) => t('figures.gone', { count, all })
  return (
    <>
      <h3 className="part">{t('figures.numbers')}</h3>
      <dl className="facts">
        <Line name={t('figures.answered')}>
          {due === 0
            ? t('figures.notDue')
            : t('figures.partShare', { part: answered, all: due, share: answered / due })}
        </Line>
        <Line name={t('figures.sold')}>{gone(sold)}</Line>
        <Line name={t('figures.returned')}>{gone(returned)}</Line>
        {payAgain.n > 0 && <Line name={t('figures.again')}>{partOf(payAgain)}</Line>}
        {regret.n > 0 && <Line name={t('figures.regret')}>{partOf(regret)}</Line>}
        <Line name={t('figures.interested')}>{gone(interested)}</Line>
        <Novelty reviews={reviews} />
      </dl>
      <p className="cap">
        {t('figures.noveltyHint')} <Day at={reviews.at} />
      </p>
    </>
  )

  function partOf({ yes, n }: { yes: number; n: number }) {
    return t('figures.part', { part: yes, all: n })
  }
}

function Novelty({ reviews: { novelty } }: Props) {
  const t = useTranslate()
  const say = useScore()
  const enough = novelty && novelty.n >= ENOUGH
  return (
    <Line name={t('figures.novelty')}>
      {enough ? (
        t('figures.noveltySaid', { index: say(novelty.index), n: novelty.n })
      ) : (
        <span className="unknown">{t('figures.few', { n: novelty?.n ?? 0 })}</span>
      )}
    </Line>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">{children}</dd>
    </div>
  )
}
