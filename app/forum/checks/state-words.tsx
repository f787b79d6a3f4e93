import { MINUTE } from '#app/platform/clock.ts'
import { useFormat, useTranslate } from '#app/platform/i18n/use-translate.tsx'
import type { Light } from '#app/ui/back.tsx'
import { type Glyph, MiniState } from '#app/ui/state-mini.tsx'
import type { State } from './state.ts'

/** How a state is drawn: grey while too few checked it on a new build. */
export function glyphOf({ word, grey, leading }: State): Glyph {
  if (grey || word === 'unchecked') return 'unchecked'
  return leading === 'CHANGE' && word !== 'broken' ? 'change' : word
}

/** A window is lit where it works on the reader's phone. */
export function lightOf(state: State | null | undefined): Light {
  const glyph = state ? glyphOf(state) : 'unchecked'
  return glyph === 'works' ? 'on' : glyph === 'change' ? 'half' : 'off'
}

/** "Works · low confidence (2) · last 3 days ago": never without how many and when. `build`: for what is grey. */
export function useStateWords() {
  const t = useTranslate()
  const format = useFormat()
  const since = (at: Date) =>
    Date.now() - +at < MINUTE
      ? t('confirmations.lastNow')
      : t('confirmations.last', { when: format.since(at, new Date()) })
  return (state: State, build?: string) => {
    const { word, fromOthers, confidence, count, lastAt, leading, grey } = state
    const plain = t(`confirmations.word.${word}`)
    const said = fromOthers ? t('confirmations.fromOthers', { word: plain }) : plain
    const change = leading === 'CHANGE' && word !== 'unchecked' && word !== 'broken'
    const details = [
      change && t('confirmations.mostly', { finding: t('confirmations.finding.CHANGE') }),
      count > 0 && t(`confirmations.confidence.${confidence}`, { count }),
      lastAt && since(new Date(lastAt)),
    ].filter((part) => typeof part === 'string')
    if (!grey) return { word: said, details }
    const notYet = build ? t('confirmations.grey', { build }) : t('confirmations.greyNewest')
    const soFar = [said, ...details].join(' · ')
    return { word: notYet, details: count > 0 ? [t('confirmations.soFar', { state: soFar })] : [] }
  }
}

/** State of a thread in a list. */
export function StateBadge({ state, build }: { state: State; build?: string }) {
  const words = useStateWords()(state, build)
  const glyph = glyphOf(state)
  return (
    <span className={`state ${glyph}`}>
      <MiniState glyph={glyph} />
      {[words.word, ...words.details].join(' · ')}
    </span>
  )
}
