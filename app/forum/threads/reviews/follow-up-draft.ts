import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'
import { FOLLOW_UP_TEXT_MAX, ownings } from './review.ts'
import { Scores, withoutBlanks } from './scores.ts'

/** Whoever is not sure says so, and is not counted on either side. */
const opinions = ['yes', 'no', 'unsure'] as const
const opinion = z
  .enum(opinions)
  .optional()
  .transform((said) => (said === 'yes' ? true : said === 'no' ? false : null))

/** What an owner answers on one of the four days. Which uses are asked about, the review says. */
export const FollowUpDraft = z.object({
  owning: z.enum(ownings, say('reviews.followOwningMissing')),
  used: z.preprocess(
    withoutBlanks,
    z.record(z.string().max(80), z.enum(['yes', 'no'], say('reviews.followUseMissing'))),
  ),
  payAgain: opinion,
  regret: opinion,
  scores: Scores,
  text: z.string().trim().max(FOLLOW_UP_TEXT_MAX, say('reviews.followTextTooLong')).default(''),
})
export type FollowUpDraft = z.infer<typeof FollowUpDraft>
