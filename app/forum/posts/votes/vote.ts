import { z } from 'zod'
import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import type { Actor, Verdict } from '#app/forum/members/accounts/actor.ts'
import { say } from '#app/messages/catalogue.ts'
import { type VoteValue, voteReasons } from './vote-reason.ts'

/** Up (1), down (-1, with its reason) or withdrawn (0). */
export const Ballot = z
  .object({
    value: z
      .enum(['1', '0', '-1'], say('votes.value.unknown'))
      .transform((text) => Number(text) as VoteValue),
    reason: z.enum(voteReasons, say('votes.reason.unknown')).optional(),
  })
  .refine(({ value, reason }) => value !== -1 || reason, {
    path: ['reason'],
    message: say('votes.reason.missing'),
  })
export type Ballot = z.infer<typeof Ballot>

/** Per UTC day; how many in all follows from trust: accounts/rights.ts. */
export const VOTES_A_DAY = { down: 10, upPerMember: 6, downPerMember: 3 }

/** From how many downvotes on the author sees the reasons. */
export const REASONS_SHOWN_FROM = 2

export function mayVote(actor: Actor, post: { authorId: string }, at: Date): Verdict {
  const verdict = mayTakePart(actor, at)
  if (verdict !== true) return verdict
  return actor.id === post.authorId ? 'votes.notYourOwn' : true
}
