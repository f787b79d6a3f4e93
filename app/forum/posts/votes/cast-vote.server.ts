import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { findPost } from '#app/forum/posts/post-queries.server.ts'
import { hotness } from '#app/forum/threads/hot.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { type Ballot, mayVote } from './vote.ts'
import { insistOnVotePace } from './vote-pace.server.ts'
import { wilson } from './wilson.ts'

/** Sets this member's vote on a post, and score and order with it. Answers the new score. */
export async function castVote(voter: Actor, postId: string, { value, reason }: Ballot) {
  const post = await findPost(voter, postId)
  insist(voter, mayVote(voter, post, now()))

  const ballot = { postId, memberId: voter.id }
  return transact(async (tx) => {
    // Holds the post's row, so that votes on one post queue and none is counted twice.
    await tx.post.update({ where: { id: postId }, data: { score: { increment: 0 } } })
    await tx.vote.deleteMany({ where: ballot })
    if (value !== 0) {
      await insistOnVotePace(tx, voter, post.authorId, value)
      const vote = {
        ...ballot,
        authorId: post.authorId,
        value,
        reason: value === -1 ? reason : null,
        castAt: now(),
      }
      await tx.vote.create({ data: vote })
    }
    return recount(tx, post)
  })
}

/** A step: the score is what the votes say, whatever it was. */
export async function recount(
  tx: Tx,
  post: { id: string; threadId: string; position: number; createdAt: Date },
) {
  const groups = await tx.vote.groupBy({ by: ['value'], where: { postId: post.id }, _count: true })
  const count = (value: number) => groups.find((group) => group.value === value)?._count ?? 0
  const [upCount, downCount] = [count(1), count(-1)]
  const score = upCount - downCount
  await tx.post.update({
    where: { id: post.id },
    data: { score, upCount, downCount, best: wilson(upCount, downCount) },
  })
  const opening = post.position === 1
  const where = { id: post.threadId }
  if (!opening) await tx.thread.update({ where, data: { treeVersion: { increment: 1 } } })
  else {
    const { fresh } = await tx.thread.update({ where, data: { score }, select: { fresh: true } })
    await tx.thread.update({ where, data: { hot: hotness(score, post.createdAt, fresh) } })
  }
  return { score }
}
