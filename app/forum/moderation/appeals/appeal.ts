import { z } from 'zod'
import { asExplained, explained } from '#app/forum/moderation/decide/explained.ts'
import { say } from '#app/messages/catalogue.ts'

export const APPEAL_MIN = 20
export const APPEAL_MAX = 4000

/** What somebody says is wrong with a decision about them. */
export const Objection = z.object({
  text: z
    .string(say('appeals.tooShort'))
    .trim()
    .min(APPEAL_MIN, say('appeals.tooShort'))
    .max(APPEAL_MAX, say('appeals.tooLong')),
})

export const outcomes = ['upheld', 'reversed'] as const
export type Outcome = (typeof outcomes)[number]

/** What somebody else on staff decides about it. */
export const Judgement = z
  .object({ outcome: z.enum(outcomes, say('appeals.judge.missing')), ...explained })
  .transform(({ outcome, ...given }) => ({ outcome, ...asExplained(given) }))
export type Judgement = z.output<typeof Judgement>

/** Six months, as the calendar counts them. */
export function appealableUntil(decidedAt: Date) {
  const until = new Date(decidedAt)
  until.setUTCMonth(until.getUTCMonth() + 6)
  // The 31st of August has no February of its own: not the third of March, but its last day.
  if (until.getUTCDate() !== decidedAt.getUTCDate()) until.setUTCDate(0)
  return until
}
