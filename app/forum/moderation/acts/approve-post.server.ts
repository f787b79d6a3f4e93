import { type By, decide, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { setGone } from '#app/forum/posts/set-gone.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { aboutPost } from './remove-post.server.ts'

/** What waited is shown, everywhere, from here on. */
export function approvePost(by: By, postId: string, why: Why = {}) {
  return transact(async (tx) => {
    const { post, act } = await aboutPost(tx, by, postId)
    return decide(tx, by, { key: 'post.approved', ...act, ...why }, async () => {
      await endWaiting(tx, postId)
      if (!(await setGone(tx, post, 'removedAt', null, wordsOfThread))) throw refuse.conflict('queue.notHeld')
    })
  })
}

/** What waited is not shown: removed by a person now, who says why. `restorePost` publishes it after all. */
export function rejectPost(by: By, postId: string, why: Why) {
  return transact(async (tx) => {
    const { act } = await aboutPost(tx, by, postId)
    return decide(tx, by, { key: 'post.rejected', ...act, ...why }, () => endWaiting(tx, postId))
  })
}

/** Either of them taken back: it waits as it did. */
export function holdAgain(by: By, postId: string, why: Why = {}) {
  return transact((tx) => holdAgainIn(tx, by, postId, why))
}

/** The same as a step of something larger. */
export async function holdAgainIn(tx: Tx, by: By, postId: string, why: Why = {}) {
  const { post, act } = await aboutPost(tx, by, postId)
  return decide(tx, by, { key: 'post.held-again', ...act, ...why }, async () => {
    await setGone(tx, post, 'removedAt', now(), wordsOfThread)
    const { count } = await tx.post.updateMany({
      where: { id: postId, heldAt: null },
      data: { heldAt: now() },
    })
    if (count === 0) throw refuse.conflict('queue.heldAlready')
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
