import { openClaim } from '#app/forum/checks/open-claim.server.ts'
import { refreshThreads } from '#app/forum/checks/refresh-threads.server.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { mayPost } from '#app/forum/posts/post-policy.ts'
import { dropPublished } from '#app/forum/posts/save-draft.server.ts'
import { screenPost } from '#app/forum/posts/screen-post.server.ts'
import { startThread } from '#app/forum/threads/start-thread.server.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { insistOnOwnAnswer } from './answer-to-tip.server.ts'
import type { TipDraft } from './tip-draft.ts'
import { insistOnSense, openingOf, saidIn, writeTip } from './write-tip.server.ts'

/**
 * A new tip: thread, steps, photos, tags and search in one transaction. Its draft is done with. `answer`: the author's
 * own answer to a question it was made from.
 */
export function publishTip(author: Actor, draft: TipDraft, answer = '') {
  insist(author, mayPost(author, now()))
  return transact(async (tx) => {
    await insistOnSense(tx, author, draft)
    if (answer) await insistOnOwnAnswer(tx, author, answer)
    const { thread, post } = await startThread(tx, author, openingOf(draft))
    await writeTip(tx, author, { threadId: thread.id, postId: post.id }, draft)
    const { id, demo, createdAt: at } = thread
    await openClaim(tx, { id, kind: 'TIP', threadId: id, authorId: author.id, demo, at })
    await refreshThreads(tx, [id])
    if (answer) await tx.tip.update({ where: { threadId: id }, data: { answerId: answer } })
    await dropPublished(tx, author, { form: 'tip', target: answer }, draft)
    await screenPost(tx, author, { postId: post.id, field: 'steps', ...saidIn(draft) })
    return thread
  })
}
