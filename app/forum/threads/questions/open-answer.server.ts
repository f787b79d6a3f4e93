import { openClaim } from '#app/forum/checks/open-claim.server.ts'
import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { findAnswer } from './answer-queries.server.ts'

/** A member is about to say whether an answer works for them: from here on it can be confirmed as a tip can. */
export async function openAnswer(member: Actor, postId: string) {
  const post = await findAnswer(member, postId)
  insist(member, mayTakePart(member, now()))
  if (post.removedAt || post.deletedAt) throw refuse.gone('questions.answerGone')
  const { id, threadId, authorId, demo, createdAt: at } = post
  await transact(async (tx) => {
    // Holds the answer's row: of several who come first at once one opens it.
    await tx.post.update({ where: { id }, data: { score: { increment: 0 } } })
    await openClaim(tx, { id, kind: 'ANSWER', threadId, authorId, demo, at })
  })
  return post
}
