import { now } from '#app/platform/clock.ts'

/** What staff leave on a row they removed. */
export const removedAt = { removedAt: now() }
