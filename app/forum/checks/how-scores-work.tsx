import { DAY } from '#app/platform/clock.ts'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import { Go } from '#app/ui/go.tsx'
import * as figure from './weights.ts'

/** The figures of weights.ts in words: nothing is counted that is not said here. */
export function HowScoresWork() {
  const t = useTranslate()
  const { number } = useFormat()
  const { WEIGHT, NEARNESS, CONFIDENCE, QUORUM } = figure
  const weights = { shown: WEIGHT.SHOWN, declared: WEIGHT.DECLARED, never: WEIGHT.NEVER, young: WEIGHT.NEW }
  const days = { half: figure.HALF_LIFE / DAY, dispute: figure.DISPUTE / DAY }
  return (
    <article className="narrow txt">
      <h1>{t('scores.title')}</h1>
      <p className="lead">{t('scores.lead')}</p>
      <h2>{t('scores.weights')}</h2>
      <ul>
        <li>{t('scores.weight.shown', { weight: number(weights.shown) })}</li>
        <li>{t('scores.weight.declared', { weight: number(weights.declared) })}</li>
        <li>{t('scores.weight.never', { weight: number(weights.never) })}</li>
        <li>{t('scores.weight.young', { weight: number(weights.young) })}</li>
        <li>{t('scores.weight.own')}</li>
        <li>{t('scores.weight.before', { weight: number(figure.BEFORE_EDIT) })}</li>
      </ul>
      <h2>{t('scores.score')}</h2>
      <p className="mono">{t('scores.formula')}</p>
      <p>{t('scores.words', { works: number(figure.WORKS_FROM), broken: number(figure.BROKEN_TO) })}</p>
      <h2>{t('scores.builds')}</h2>
      <p>
        {t('scores.others', {
          base: number(NEARNESS.base),
          android: number(NEARNESS.android),
          other: number(NEARNESS.other),
          days: days.half,
        })}
      </p>
      <h2>{t('scores.confidence')}</h2>
      <p>
        {t('scores.confidenceWords', {
          low: number(CONFIDENCE.low),
          medium: number(CONFIDENCE.medium),
          high: number(CONFIDENCE.high),
        })}
      </p>
      <h2>{t('scores.grey')}</h2>
      <p>
        {t('scores.quorum', {
          shown: QUORUM.shown,
          declared: QUORUM.declared,
          days: days.dispute,
        })}
      </p>
      <p>{t('scores.hot', { factor: number(figure.UNCHECKED) })}</p>
      <h2>{t('scores.fair')}</h2>
      <p>{t('scores.limits', { count: figure.CONFIRMATIONS_A_DAY, burst: figure.BURST.count })}</p>
      <p>
        <Go to="/how-trust-works">{t('trust.title')}</Go>
      </p>
    </article>
  )
}
