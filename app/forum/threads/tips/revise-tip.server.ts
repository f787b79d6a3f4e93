import { reviseClaim } from '#app/forum/checks/revise-claim.server.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { insistOnEdition } from '#app/forum/posts/edition.server.ts'
import { fixHeld } from '#app/forum/posts/fix-held.server.ts'
import { keepRevision } from '#app/forum/posts/keep-revision.server.ts'
import { tellNamed, written } from '#app/forum/posts/name-mentions.server.ts'
import { mayEdit } from '#app/forum/posts/post-policy.ts'
import { findPostInThread } from '#app/forum/posts/post-queries.server.ts'
import { dropPublished } from '#app/forum/posts/save-draft.server.ts'
import { screenEdit } from '#app/forum/posts/screen-post.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { slugOf } from '#app/forum/threads/slug.ts'
import { findThread, loadOpening } from '#app/forum/threads/thread-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { procedureIn, procedureOf } from './procedure.server.ts'
import type { TipDraft } from './tip-draft.ts'
import { wordsAbout } from './tip-words.server.ts'
import { insistOnSense, openingOf, saidIn, writeTip } from './write-tip.server.ts'

/** The author keeps their tip true. What it said before stays readable, unless the change was a slip mended at once. */
export async function reviseTip(author: Actor, threadId: string, draft: TipDraft) {
  const thread = await findThread(author, threadId)
  const post = await loadOpening(author, threadId)
  if (!post || thread.kind !== 'TIP') throw refuse.notFound('threads.noSuchThread')
  // Its row, not what a page is shown of it: that does not say whether it only waits for staff.
  const row = await findPostInThread(author, post.id)
  insist(author, mayEdit(author, row, now()))

  return transact(async (tx) => {
    await insistOnSense(tx, author, draft)
    const confirmed = await procedureOf(tx, threadId)
    const { body: after } = openingOf(draft)
    const editedAt = await keepRevision(tx, author, post, after, { reason: draft.reason })
    await insistOnEdition(tx, post.id, await heldVersion(tx, threadId), draft)
    const text = await written(tx, after)
    const { language } = draft
    await tx.post.update({
      where: { id: post.id },
      data: { ...text, language, ...(editedAt && { editedAt }) },
    })
    await tellNamed(tx, row, text.mentions)
    const revised = await reviseThread(tx, threadId, draft)
    await writeTip(tx, author, { threadId, postId: post.id }, draft)
    if (confirmed !== procedureIn(draft)) await reviseClaim(tx, threadId)
    await fixHeld(tx, post.id, wordsAbout)
    await dropPublished(tx, author, { form: 'tip', target: threadId }, draft)
    await screenEdit(tx, author, { postId: post.id, field: 'steps', ...saidIn(draft) })
    const { reason = '' } = draft
    await screenEdit(tx, author, { postId: post.id, field: 'reason', text: reason, language })
    return revised
  })
}

/** Its tags and phones are in the form, too: whatever of the thread changed meanwhile is overwritten unseen. */
async function heldVersion(tx: Tx, id: string) {
  const held = { where: { id }, data: { version: { increment: 0 } }, select: { version: true } }
  return (await tx.thread.update(held)).version
}

async function reviseThread(tx: Tx, threadId: string, { title, language, phones, uses }: TipDraft) {
  await tx.tipPhone.deleteMany({ where: { threadId } })
  await tx.tipUse.deleteMany({ where: { threadId } })
  return tx.thread.update({
    where: { id: threadId },
    data: {
      title,
      language,
      version: { increment: 1 },
      slug: slugOf(title),
      phones: { create: [...new Set(phones)].map((phoneId) => ({ phoneId })) },
      uses: { create: [...new Set(uses)].map((useId) => ({ useId })) },
    },
  })
}
