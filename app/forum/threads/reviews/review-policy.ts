import { mayWrite } from '#app/forum/members/accounts/account-policy.ts'
import type { Actor, Verdict } from '#app/forum/members/accounts/actor.ts'
import { closesAt, type FollowUpDay, opensAt } from './follow-up-days.ts'

type Review = {
  authorId: string
  createdAt: Date
  ownedDays: number
  endedAt: Date | null
  removedAt: Date | null
  deletedAt: Date | null
}

/** Its author, on its day and until the next one, while the series goes on. */
export function mayFollowUp(actor: Actor, review: Review, day: FollowUpDay, at: Date): Verdict {
  const verdict = mayWrite(actor, at)
  if (verdict !== true) return verdict
  if (actor.id !== review.authorId) return 'reviews.followNotYours'
  if (review.removedAt) return 'posts.removed'
  if (review.deletedAt) return 'posts.deleted'
  if (review.endedAt) return 'reviews.followEnded'
  if (at < opensAt(review, day)) return 'reviews.followTooEarly'
  return day > review.ownedDays && at < closesAt(review, day) ? true : 'reviews.followTooLate'
}
