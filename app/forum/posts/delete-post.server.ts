import { type Actor, insist } from '#app/forum/accounts/actor.ts'
import { dropFromSearch, putInSearch } from '#app/forum/activity/search-index.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
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
    await dropFromSearch(tx, searchKind(post), post.position === 1 ? post.threadId : post.id)
  })
  return post
}

export async function bringBackPost(
  author: Actor,
  postId: string,
  wordsOfThread: (tx: Tx, threadId: string) => Promise<string>,
) {
  const post = await findPostInThread(author, postId)
  insist(author, mayBringBack(author, post, now()))
  await transact(async (tx) => {
    const { count } = await tx.post.updateMany({
      where: { id: post.id, wipedAt: null, deletedAt: { not: null } },
      data: { deletedAt: null },
    })
    if (count === 0) throw refuse.conflict('posts.notDeleted')
    await moveThread(tx, post, null)
    if (post.removedAt) return
    const opening = post.position === 1
    const body = opening ? `${post.body}\n${await wordsOfThread(tx, post.threadId)}` : post.body
    const { title } = post.thread
    const subject = opening ? post.threadId : post.id
    await putInSearch(tx, { kind: searchKind(post), subject, language: post.language, title, body })
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

function searchKind({ position, thread }: Found) {
  return position > 1 ? 'reply' : (thread.kind.toLowerCase() as 'tip' | 'review' | 'question')
}
