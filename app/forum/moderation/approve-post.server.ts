import { type By, decide, moderate, type Why } from '#app/forum/decisions/moderate.server.ts'
import { setGone } from '#app/forum/posts/set-gone.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { wordsOfThread } from '#app/forum/reviews/review-words.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { aboutPost, type Then } from './remove-post.server.ts'

/** What waited is shown, everywhere, from here on. */
export async function approvePost(by: By, postId: string, why: Why = {}) {
  const { post, act } = await aboutPost(by, postId)
  return moderate(by, { key: 'post.approved', ...act, ...why }, async (tx) => {
    await endWaiting(tx, postId)
    if (!(await setGone(tx, post, 'removedAt', null, wordsOfThread))) throw refuse.conflict('queue.notHeld')
  })
}

/** What waited is not shown: removed by a person now, who says why. `restorePost` publishes it after all. */
export async function rejectPost(by: By, postId: string, why: Why) {
  const { act } = await aboutPost(by, postId)
  return moderate(by, { key: 'post.rejected', ...act, ...why }, (tx) => endWaiting(tx, postId))
}

/** Either of them taken back: it waits as it did, and so do the cases that were closed with it (`then`). */
export async function holdAgain(by: By, postId: string, why: Why = {}, then?: Then) {
  const { post, act } = await aboutPost(by, postId)
  const change = async (tx: Tx) => {
    await setGone(tx, post, 'removedAt', now(), wordsOfThread)
    const { count } = await tx.post.updateMany({
      where: { id: postId, heldAt: null },
      data: { heldAt: now() },
    })
    if (count === 0) throw refuse.conflict('queue.heldAlready')
  }
  return transact(async (tx) => {
    const decision = await decide(tx, by, { key: 'post.held-again', ...act, ...why }, change)
    await then?.(tx)
    return decision
  })
}

/** Of two who look at it at once, one decides. */
async function endWaiting(tx: Tx, postId: string) {
  const { count } = await tx.post.updateMany({
    where: { id: postId, heldAt: { not: null } },
    data: { heldAt: null },
  })
  if (count === 0) throw refuse.conflict('queue.notHeld')
}
