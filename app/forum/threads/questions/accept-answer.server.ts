import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { tell } from '#app/forum/notifications/tell.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { findAnswer } from './answer-queries.server.ts'
import { mayAccept } from './question-policy.ts'

/** This answer helped. One answer of a question at most: an earlier choice gives way. */
export async function acceptAnswer(member: Actor, postId: string) {
  const post = await findAnswer(member, postId)
  insist(member, mayAccept(member, post.thread, now()))
  if (post.removedAt || post.deletedAt) throw refuse.gone('questions.answerGone')
  await transact(async (tx) => {
    await tx.question.update({
      where: { threadId: post.threadId },
      data: { acceptedId: post.id, acceptedById: member.id, acceptedAt: now() },
    })
    if (post.authorId === member.id) return
    const { id, title, language } = post.thread
    const params = { path: `/posts/${post.id}`, thread: id, title, language, by: member.name }
    await tell(tx, [post.authorId], { kind: 'answer-accepted', cause: post.id, params })
  })
  return post
}

/** It did not help after all. */
export async function unacceptAnswer(member: Actor, postId: string) {
  const post = await findAnswer(member, postId)
  insist(member, mayAccept(member, post.thread, now()))
  await transact(async (tx) => {
    const { count } = await tx.question.updateMany({
      where: { threadId: post.threadId, acceptedId: post.id },
      data: { acceptedId: null, acceptedById: null, acceptedAt: null },
    })
    if (count === 0) throw refuse.conflict('questions.notAccepted')
  })
  return post
}
