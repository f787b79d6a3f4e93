import { indexPost } from '#app/forum/posts/index-post.server.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** A step: search finds a thread by what it says and is about now. What is gone is found by nobody (readableBy has no say). */
export async function reindexThread(tx: Tx, threadId: string) {
  const post = await tx.post.findFirst({
    where: { threadId, position: 1, removedAt: null, deletedAt: null },
    include: { thread: true, author: { select: { name: true, foldedName: true } } },
  })
  if (post) await indexPost(tx, post, post.body, wordsOfThread)
}
