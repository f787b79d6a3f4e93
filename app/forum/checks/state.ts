import { type Finding, faded } from './tally.ts'
import { BROKEN_TO, CONFIDENCE, WORKS_FROM } from './weights.ts'

export type Word = 'works' | 'mixed' | 'broken' | 'unchecked'
export type Confidence = 'few' | 'low' | 'medium' | 'high'

/** What of a stored state is needed to say it. */
export type Stored = {
  works: number
  change: number
  all: number
  count: number
  lastAt: Date | null
  fromWorks: number
  fromChange: number
  fromAll: number
  fromCount: number
  fromLastAt: Date | null
  leading: Finding | null
  settledAt: Date | null
  disputed: boolean
  greySince: Date | null
}

/** A state in words: what it says, from how many, how sure, and from which builds. */
export type State = {
  word: Word
  /** From findings on other builds only. */
  fromOthers: boolean
  count: number
  lastAt: Date | null
  confidence: Confidence
  /** The build became known after the tip was checked on older ones, and too few have checked it since. */
  grey: boolean
  leading: Finding | null
}

export const UNCHECKED_STATE: State = {
  word: 'unchecked',
  fromOthers: false,
  count: 0,
  lastAt: null,
  confidence: 'few',
  grey: false,
  leading: null,
}

/** (1 + works + half of "with a change") / (2 + all): two imagined findings, one each way, keep few from saying much. */
export function score({ works, change, all }: { works: number; change: number; all: number }) {
  return (1 + works + 0.5 * change) / (2 + all)
}

export function stateOf(stored: Stored | null | undefined, moment: Date): State {
  if (!stored) return UNCHECKED_STATE
  const grey = stored.greySince !== null && stored.settledAt === null
  const { leading } = stored
  if (stored.count > 0) {
    const { count, lastAt, all } = stored
    const word = stored.disputed ? 'mixed' : wordOf(score(stored))
    return { word, fromOthers: false, count, lastAt, confidence: confidenceOf(all), grey, leading }
  }
  if (stored.fromCount === 0) return { ...UNCHECKED_STATE, grey }
  const fade = faded(moment)
  const all = stored.fromAll * fade
  return {
    word: wordOf(score({ works: stored.fromWorks * fade, change: stored.fromChange * fade, all })),
    fromOthers: true,
    count: stored.fromCount,
    lastAt: stored.fromLastAt,
    confidence: confidenceOf(all),
    grey,
    leading,
  }
}

/** How lists order by a state. No clock in it: other builds count as on the day of their last finding, and half as far. */
export function rankOf(stored: Omit<Stored, 'greySince'>) {
  if (stored.count > 0) return stored.disputed ? 0.5 : score(stored)
  if (!stored.fromLastAt) return 0.5
  const fade = faded(stored.fromLastAt)
  const sums = {
    works: stored.fromWorks * fade,
    change: stored.fromChange * fade,
    all: stored.fromAll * fade,
  }
  return 0.5 + (score(sums) - 0.5) / 2
}

function wordOf(value: number): Word {
  // Sums of tenths are not exact: a score of 0.6 that came out as 0.5999… is 0.6.
  const rounded = Math.round(value * 1e9) / 1e9
  return rounded >= WORKS_FROM ? 'works' : rounded <= BROKEN_TO ? 'broken' : 'mixed'
}

function confidenceOf(all: number): Confidence {
  if (all < CONFIDENCE.low) return 'few'
  return all < CONFIDENCE.medium ? 'low' : all < CONFIDENCE.high ? 'medium' : 'high'
}
