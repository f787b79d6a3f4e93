import { DAY } from '#app/platform/clock.ts'

/** Every figure of how findings become a word. Said in words on /how-scores-work, which reads them from here. */

/** What one finding weighs, by what its member has shown of that phone. */
export const WEIGHT = { SHOWN: 1, DECLARED: 0.5, NEVER: 0.2, NEW: 0.2 } as const

/** Younger accounts weigh as NEW, and register no build that counts. */
export const YOUNG = DAY

/** A finding given before the steps, access, undo or phones were edited. */
export const BEFORE_EDIT = 0.5

/** How near another build is to the one asked for: only where nobody checked that very build. */
export const NEARNESS = { base: 0.6, android: 0.3, other: 0.1 } as const

/** Findings on other builds lose half their weight in this time. */
export const HALF_LIFE = 90 * DAY

/** A score from here on says Works, down to there Broken; between them Mixed. */
export const WORKS_FROM = 0.6
export const BROKEN_TO = 0.4

/** Below the first a count stands in place of a word; then low, medium, high. */
export const CONFIDENCE = { low: 1.5, medium: 4, high: 10 } as const

/** Agreeing findings from different networks that end "not checked yet". */
export const QUORUM = { shown: 2, declared: 4 } as const

/** A contradiction as heavy as one of the quorum's voices, this soon after it, makes the state Mixed. */
export const DISPUTE = 7 * DAY

/** Per member and UTC day. */
export const CONFIRMATIONS_A_DAY = 30

/** From one network on one claim within an hour: what comes beyond is held for staff. */
export const BURST = { count: 5, within: DAY / 24 } as const

/** What the votes of a tip count in "hot" while nobody checked it on the newest build. */
export const UNCHECKED = 0.8

/** Weights of other builds are stored grown to this moment: so they need no clock, and fade only when read. */
export const EPOCH = Date.UTC(2026, 0, 1)
