import { erasePhotosOf } from '#app/forum/media/sweep-orphans.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { RESTORABLE_FOR } from './post-policy.ts'

/** Empties what its authors deleted 30 days ago: words, revisions, photos. The place stays where replies hang on it. */
export async function wipeDeleted() {
  const due = await db.post.findMany({
    where: { deletedAt: { lte: new Date(+now() - RESTORABLE_FOR) }, wipedAt: null },
    select: { id: true, threadId: true, position: true },
    // By what the index is sorted by: by their ids, every post there is would be looked at.
    orderBy: { deletedAt: 'asc' },
    take: 500,
  })
  // Staff's record of a removal is kept elsewhere; readableBy has no say in what its author took back.
  for (const post of due) await transact((tx) => wipePost(tx, post))
  return due.length
}

type Place = { id: string; threadId: string; position: number }

/** A step: nothing a member wrote in this post is left, as if they had deleted it. */
export async function wipePost(tx: Tx, post: Place) {
  await emptyPost(tx, post)
  await tx.post.update({ where: { id: post.id }, data: { deletedAt: now() } })
  if (post.position > 1) return
  await tx.thread.update({ where: { id: post.threadId }, data: { deletedAt: now() } })
}

/** A step: the same, whoever took it away. */
export async function emptyPost(tx: Tx, { id, threadId, position }: Place) {
  const empty = { body: '', html: '', mentions: '', wipedAt: now(), version: { increment: 1 } }
  await tx.post.update({ where: { id }, data: empty })
  await tx.revision.deleteMany({ where: { postId: id } })
  await erasePhotosOf(tx, id)
  if (position > 1) return
  const gone = { title: '', slug: 'deleted', version: { increment: 1 } }
  await tx.thread.update({ where: { id: threadId }, data: gone })
  await tx.tip.deleteMany({ where: { threadId } })
  await tx.review.deleteMany({ where: { threadId } })
  await tx.reviewScore.deleteMany({ where: { threadId } })
  await tx.claim.deleteMany({ where: { id: threadId } })
  await tx.tagProposal.deleteMany({ where: { threadId } })
  await tx.threadTag.deleteMany({ where: { threadId } })
}
