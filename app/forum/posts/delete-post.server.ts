import { type Actor, insist } from '#app/forum/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import { indexPost, unindexPost, type WordsOfThread } from './index-post.server.ts'
import { mayBringBack, mayDelete } from './post-policy.ts'
import { findPostInThread } from './post-queries.server.ts'

type Found = Awaited<ReturnType<typeof findPostInThread>>

/** The author takes a post back: gone for all but staff, and for 30 days the author can change their mind. */
export async function deletePost(author: Actor, postId: string) {
  const post = await findPostInThread(author, postId)
  insist(author, mayDelete(author, post, now()))
  await transact(async (tx) => {
    const { count } = await tx.post.updateMany({
      where: { id: post.id, deletedAt: null },
      data: { deletedAt: now() },
    })
    if (count === 0) throw refuse.conflict('posts.deleted')
    await moveThread(tx, post, now())
    await unindexPost(tx, post)
  })
  return post
}

export async function bringBackPost(author: Actor, postId: string, wordsOfThread: WordsOfThread) {
  const post = await findPostInThread(author, postId)
  insist(author, mayBringBack(author, post, now()))
  await transact(async (tx) => {
    const { count } = await tx.post.updateMany({
      where: { id: post.id, wipedAt: null, deletedAt: { not: null } },
      data: { deletedAt: null },
    })
    if (count === 0) throw refuse.conflict('posts.notDeleted')
    await moveThread(tx, post, null)
    if (!post.removedAt) await indexPost(tx, post, post.body, wordsOfThread)
  })
  return post
}

/** The thread's own columns say the same as its first post, and count the replies that stand. */
async function moveThread(tx: Tx, post: Found, deletedAt: Date | null) {
  const data =
    post.position === 1
      ? { deletedAt }
      : { replyCount: { increment: deletedAt ? -1 : 1 }, treeVersion: { increment: 1 } }
  await tx.thread.update({ where: { id: post.threadId }, data })
  if (post.position === 1 && post.thread.kind === 'REVIEW') await summarizeLater(tx, post.threadId)
}

/** What the reviews of a phone come to changes with each that goes or comes back. */
async function summarizeLater(tx: Tx, threadId: string) {
  const review = await tx.review.findUnique({ where: { threadId }, select: { phoneId: true } })
  if (review?.phoneId) await later(tx, { kind: 'summarize-phone', key: review.phoneId })
}
