import type { Tx } from '#app/platform/db/client.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import { indexPost, unindexPost, type WordsOfThread } from './index-post.server.ts'
import type { findPostInThread } from './post-queries.server.ts'

type Found = Awaited<ReturnType<typeof findPostInThread>>

/**
 * A step: staff remove a post or its author deletes it, or one of them takes that back (`at` null). It stands while
 * neither holds: its thread counts and orders it, search finds it. False where it was so already. Whoever calls it has
 * found the post as its reader may (readableBy).
 */
export async function setGone(
  tx: Tx,
  post: Found,
  column: 'removedAt' | 'deletedAt',
  at: Date | null,
  wordsOfThread: WordsOfThread,
) {
  const { count } = await tx.post.updateMany({
    where: { id: post.id, wipedAt: at ? undefined : null, [column]: at ? null : { not: null } },
    // What waited for staff waits no more when it is shown.
    data: { [column]: at, ...(column === 'removedAt' && !at && { heldAt: null }) },
  })
  if (count === 0) return false
  const other = column === 'removedAt' ? 'deletedAt' : 'removedAt'
  const held = await tx.post.findUniqueOrThrow({ where: { id: post.id }, include: { thread: true } })
  const goneAnyway = held[other] !== null
  const opening = post.position === 1
  const counted = goneAnyway ? 0 : at ? -1 : 1
  const data = opening
    ? { [column]: at, version: { increment: 1 } }
    : { replyCount: { increment: counted }, treeVersion: { increment: 1 } }
  await tx.thread.update({ where: { id: post.threadId }, data })
  if (goneAnyway) return true
  if (at) await unindexPost(tx, post)
  // What it says by now, whatever it said when it was looked at.
  else await indexPost(tx, held, held.body, wordsOfThread)
  // Whom it answers hears of it when it is shown, and not again.
  if (!at) await later(tx, { kind: 'tell-reply', key: post.id })
  if (opening && post.thread.kind === 'REVIEW') await summarizeLater(tx, post.threadId)
  return true
}

/** What the reviews of a phone come to changes with each that goes or comes back. */
async function summarizeLater(tx: Tx, threadId: string) {
  const review = await tx.review.findUnique({ where: { threadId }, select: { phoneId: true } })
  if (review?.phoneId) await later(tx, { kind: 'summarize-phone', key: review.phoneId })
}
