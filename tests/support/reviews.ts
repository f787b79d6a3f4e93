import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { FollowUpDraft } from '#app/forum/threads/reviews/follow-up-draft.ts'
import { publishReview } from '#app/forum/threads/reviews/publish-review.server.ts'
import { ReviewDraft } from '#app/forum/threads/reviews/review-draft.ts'
import { advance, MINUTE } from '#app/platform/clock.ts'

/** What Ann typed of her phone on its third day. */
export const reviewForm = {
  title: 'Bright enough',
  text: 'I read it in the **sun**.',
  phone: 'tiny-one',
  owned: 3,
  unit: 'days',
  bought: 'china',
  scores: { readability: 5 },
  pros: '- Bright\n- Quick',
  cons: 'Small',
  uses: ['clock'],
  incentive: 'NONE',
  relation: 'NONE',
  language: 'en',
}

export function aReviewDraft(more: object = {}) {
  return ReviewDraft.parse({ ...reviewForm, ...more })
}

/** A review, through the schema and the verb of members. Nobody is in a hurry: a minute goes by before. */
export async function aReview(author: Actor, more: object = {}) {
  advance(MINUTE)
  return (await publishReview(author, aReviewDraft(more))).thread
}

/** What she answers later. */
export const followUpForm = { owning: 'OWNS', used: { clock: 'yes' } }

export function aFollowUpDraft(more: object = {}) {
  return FollowUpDraft.parse({ ...followUpForm, ...more })
}
