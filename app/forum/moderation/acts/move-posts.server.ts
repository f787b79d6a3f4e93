import { indexPost } from '#app/forum/posts/index-post.server.ts'
import { dropFromSearch, type SearchKind } from '#app/forum/search/index/search-index.server.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

type Merged = { id: string; kind: string; into: string; opening: string; start: number; count: number }

const standing = { removedAt: null, deletedAt: null }

/**
 * A step: every post of one thread, gone ones too (readableBy has no say), stands behind those of another, in the same
 * order. What answered a tip answers the reply it has become; an answer stays an answer.
 */
export async function movePosts(tx: Tx, { id, kind, into, opening, start }: Merged) {
  const answered = { threadId: id, parentId: null, position: { gt: 1 } }
  if (kind !== 'QUESTION') await tx.post.updateMany({ where: answered, data: { parentId: opening } })
  const data = { threadId: into, position: { increment: start } }
  await tx.post.updateMany({ where: { threadId: id }, data })
  await tx.claim.updateMany({ where: { threadId: id, kind: 'ANSWER' }, data: { threadId: into } })
  await dropFromSearch(tx, kind.toLowerCase() as SearchKind, id)
  await indexOpening(tx, opening)
}

/** A step: they stand where they stood. What was written since stays where it was written. */
export async function movePostsBack(tx: Tx, { id, into, opening, start, count }: Merged) {
  const moved = { threadId: into, position: { gt: start, lte: start + count } }
  const ids = (await tx.post.findMany({ where: moved, select: { id: true } })).map((post) => post.id)
  await tx.claim.updateMany({
    where: { id: { in: ids }, threadId: into, kind: 'ANSWER' },
    data: { threadId: id },
  })
  await tx.post.updateMany({ where: moved, data: { threadId: id, position: { decrement: start } } })
  await tx.post.updateMany({ where: { threadId: id, parentId: opening }, data: { parentId: null } })
  await dropFromSearch(tx, 'reply', opening)
  await indexOpening(tx, opening)
  return ids
}

/** Replies that stand, the first post not among them. */
export function countReplies(tx: Tx, threadId: string) {
  return tx.post.count({ where: { threadId, position: { gt: 1 }, ...standing } })
}

async function indexOpening(tx: Tx, id: string) {
  const post = await tx.post.findFirst({
    where: { id, ...standing },
    include: { thread: true, author: { select: { name: true, foldedName: true } } },
  })
  if (post) await indexPost(tx, post, post.body, wordsOfThread)
}
