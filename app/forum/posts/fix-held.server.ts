import { automatic, decide } from '#app/forum/moderation/decide/moderate.server.ts'
import { MINUTE, now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { unindexPost, type WordsOfThread } from './index-post.server.ts'
import { setGone } from './set-gone.server.ts'

/** An author takes this long to think before an edit shows a post again. */
export const FIXABLE_AFTER = 10 * MINUTE

/**
 * A step of every edit. What was hidden because members reported it, for the first time and at least ten minutes ago,
 * is shown again when its author has changed the words; staff still look at the reports. Whatever goes on waiting
 * stays out of search.
 */
export async function fixHeld(tx: Tx, postId: string, wordsOfThread: WordsOfThread) {
  // Its author edits it, and may read it: readableBy was asked when it was found.
  const post = await tx.post.findUniqueOrThrow({
    where: { id: postId },
    include: { thread: true, author: { select: { id: true, name: true, foldedName: true, role: true } } },
  })
  if (!post.heldAt) return
  const { author, body, language, thread } = post
  const title = post.position === 1 ? thread.title : ''
  if (!(await isFixed(tx, postId, { title, body }))) return unindexPost(tx, post)
  const snapshot = { title, body, language, authorId: author.id }
  const subject = { kind: 'post', id: postId } as const
  const act = { key: 'post.approved', subject, author, snapshot, rule: 'reported' } as const
  await decide(tx, automatic, act, () => setGone(tx, post, 'removedAt', null, wordsOfThread))
}

type Words = { title: string; body: string }

/** Whether it may be shown again by its author, for long enough, and it says something else now. */
async function isFixed(tx: Tx, postId: string, { title, body }: Words) {
  const hold = await fixableHold(tx, postId)
  const then = (hold?.evidence?.snapshot ?? {}) as Partial<Words>
  const changed = then.title !== title || then.body !== body
  return hold && changed && +now() - +hold.at >= FIXABLE_AFTER
}

/** Why it is hidden, where only reports hide it and never did before: nothing else is its author's to end. */
export async function fixableHold(tx: Tx, postId: string) {
  const held = { subjectKind: 'post', subjectId: postId, act: 'post.held' }
  const holds = await tx.decision.findMany({
    where: { ...held, OR: [{ rule: 'reported' }, { undoneAt: null }] },
    include: { evidence: true },
  })
  const [hold] = holds
  return hold && holds.length === 1 && hold.rule === 'reported' && !hold.undoneAt ? hold : null
}
