import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'
import { dropReasons, outcomes, type TrialDay } from './trial.ts'

/** What became of it. Whoever dropped it says why, in one of four words. */
export const TrialAnswer = z
  .object({
    day: z.enum(['8', '30'], say('trials.day.unknown')).transform((text) => Number(text) as TrialDay),
    outcome: z.enum(outcomes, say('trials.outcome.missing')),
    reason: z.enum(dropReasons, say('trials.reason.missing')).optional(),
  })
  .refine(({ outcome, reason }) => outcome !== 'DROPPED' || reason, {
    path: ['reason'],
    message: say('trials.reason.missing'),
  })
export type TrialAnswer = z.infer<typeof TrialAnswer>
