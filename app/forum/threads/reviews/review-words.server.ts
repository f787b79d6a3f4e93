import { wordsAbout } from '#app/forum/threads/tips/tip-words.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** Everything search shall find a thread by beyond its first post: names, and what a review says beside its text. */
export async function wordsOfThread(tx: Tx, threadId: string) {
  const review = await tx.review.findUnique({
    where: { threadId },
    select: { accessory: true, pros: true, cons: true },
  })
  const said = review ? [review.accessory ?? '', review.pros, review.cons] : []
  return [await wordsAbout(tx, threadId), ...said].join('\n')
}
