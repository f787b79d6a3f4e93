import { DAY } from '#app/platform/clock.ts'
import type { Word } from './state.ts'

/** How a build looks, from what members found on it. None of them promises anything. */
export type Colour = 'green' | 'yellow' | 'red' | 'grey'

/** So many findings on a build, and so little of their weight broken, make it green. */
export const GREEN = { findings: 5, brokenBelow: 0.1 } as const
/** So many shown back screens say of one tip that it does not work, so soon, and next to nobody that it does. */
export const RED = { broken: 3, within: 7 * DAY, works: 1 } as const

export type Counted = { count: number; broken: number; all: number }
export type Alarm = { broken: number; works: number; before: Word | null }

/** A tip that worked on an older build, and within days broke on this one for several owners. */
export function isAlarming({ broken, works, before }: Alarm) {
  return before === 'works' && broken >= RED.broken && works <= RED.works
}

export function colourOf({ count, broken, all }: Counted, alarming: boolean): Colour {
  if (alarming) return 'red'
  if (count === 0) return 'grey'
  return count >= GREEN.findings && broken < GREEN.brokenBelow * all ? 'green' : 'yellow'
}
