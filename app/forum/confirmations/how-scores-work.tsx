import { DAY } from '#app/platform/clock.ts'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import * as figure from './weights.ts'

/** The figures of weights.ts in words: nothing is counted that is not said here. */
export function HowScoresWork() {
  const t = useTranslate()
  const { number } = useFormat()
  const { WEIGHT, NEARNESS, CONFIDENCE, QUORUM } = figure
  const weights = { shown: WEIGHT.SHOWN, declared: WEIGHT.DECLARED, never: WEIGHT.NEVER, young: WEIGHT.NEW }
  const days = { half: figure.HALF_LIFE / DAY, dispute: figure.DISPUTE / DAY }
  return (
    <article className="narrow prose">
      <h1>{t('confirmations.howTitle')}</h1>
      <p className="lead">{t('confirmations.how.lead')}</p>
      <h2>{t('confirmations.how.weights')}</h2>
      <ul>
        <li>{t('confirmations.how.weight.shown', { weight: number(weights.shown) })}</li>
        <li>{t('confirmations.how.weight.declared', { weight: number(weights.declared) })}</li>
        <li>{t('confirmations.how.weight.never', { weight: number(weights.never) })}</li>
        <li>{t('confirmations.how.weight.young', { weight: number(weights.young) })}</li>
        <li>{t('confirmations.how.weight.own')}</li>
        <li>{t('confirmations.how.weight.before', { weight: number(figure.BEFORE_EDIT) })}</li>
      </ul>
      <h2>{t('confirmations.how.score')}</h2>
      <p className="mono">{t('confirmations.how.formula')}</p>
      <p>
        {t('confirmations.how.words', { works: number(figure.WORKS_FROM), broken: number(figure.BROKEN_TO) })}
      </p>
      <h2>{t('confirmations.how.builds')}</h2>
      <p>
        {t('confirmations.how.others', {
          base: number(NEARNESS.base),
          android: number(NEARNESS.android),
          other: number(NEARNESS.other),
          days: days.half,
        })}
      </p>
      <h2>{t('confirmations.how.confidence')}</h2>
      <p>
        {t('confirmations.how.confidenceWords', {
          low: number(CONFIDENCE.low),
          medium: number(CONFIDENCE.medium),
          high: number(CONFIDENCE.high),
        })}
      </p>
      <h2>{t('confirmations.how.grey')}</h2>
      <p>
        {t('confirmations.how.quorum', {
          shown: QUORUM.shown,
          declared: QUORUM.declared,
          days: days.dispute,
        })}
      </p>
      <p>{t('confirmations.how.hot', { factor: number(figure.UNCHECKED) })}</p>
      <h2>{t('confirmations.how.fair')}</h2>
      <p>{t('confirmations.how.limits', { count: figure.CONFIRMATIONS_A_DAY, burst: figure.BURST.count })}</p>
    </article>
  )
}
