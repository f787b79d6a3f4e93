import { type Actor, insist } from '#app/forum/accounts/actor.ts'
import { mayPost } from '#app/forum/posts/post-policy.ts'
import { dropDraft } from '#app/forum/posts/save-draft.server.ts'
import { startThread } from '#app/forum/threads/start-thread.server.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import type { TipDraft } from './tip-draft.ts'
import { insistOnSense, openingOf, writeTip } from './write-tip.server.ts'

/** A new tip: thread, steps, photos, tags and search in one transaction. Its draft is done with. */
export function publishTip(author: Actor, draft: TipDraft) {
  insist(author, mayPost(author, now()))
  return transact(async (tx) => {
    await insistOnSense(tx, author, draft)
    const { thread, post } = await startThread(tx, author, openingOf(draft))
    await writeTip(tx, author, { threadId: thread.id, postId: post.id }, draft)
    await dropDraft(tx, author, 'tip', '')
    return thread
  })
}
