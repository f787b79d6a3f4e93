import type { Actor, Member } from '#app/forum/accounts/actor.ts'
import { moderate, type Why } from '#app/forum/decisions/moderate.server.ts'
import { aboutPost } from '#app/forum/moderation/remove-post.server.ts'
import { indexPost } from '#app/forum/posts/index-post.server.ts'
import { keepRevision } from '#app/forum/posts/keep-revision.server.ts'
import { written } from '#app/forum/posts/name-mentions.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { wordsOfThread } from '#app/forum/reviews/review-words.server.ts'
import { slugOf } from '#app/forum/threads/slug.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { keptOf } from './kept-queries.server.ts'
import { type StaffEdit, wordsAfter } from './staff-edit.ts'

type Words = { title: string; body: string }
type Found = Awaited<ReturnType<typeof aboutPost>>['post']

/** Staff change the words of somebody else, who is told and sees what. What they were stays readable as a revision. */
export async function editAsStaff(by: Actor, postId: string, edit: StaffEdit, why: Why) {
  const { post, act } = await aboutPost(db, by, postId)
  const tip = post.position === 1 && post.thread.kind === 'TIP'
  if (tip && edit.body !== undefined) throw refuse.invalid('body', 'curation.edit.notSteps')
  const after = wordsAfter(post, edit)
  if (after.title === post.thread.title && after.body === post.body)
    throw refuse.invalid(tip ? 'title' : 'body', 'curation.edit.same')
  const editedAt = post.editedAt?.toISOString() ?? null
  const snapshot = {
    ...act.snapshot,
    title: post.thread.title,
    editedAt,
    after: after.body,
    newTitle: after.title,
  }
  return moderate(by, { key: 'post.edited', ...act, snapshot, ...why }, (tx) =>
    rewrite(tx, by as Member, post, after, now()),
  )
}

/** The words as they were before staff changed them, unless somebody has written on since. */
export async function undoEdit(by: Actor, postId: string, why: Why = {}, within?: Tx) {
  const { post, act } = await aboutPost(db, by, postId)
  const restored = { key: 'post.edit-undone', ...act, ...why } as const
  const change = async (tx: Tx) => {
    const kept = await keptOf(tx, act.subject, 'post.edited')
    if (!kept) throw refuse.conflict('curation.edit.none')
    const { title, body, after, newTitle, editedAt } = kept.snapshot as unknown as Kept
    if (post.body !== after || post.thread.title !== newTitle) throw refuse.conflict('curation.edit.since')
    await rewrite(tx, by as Member, post, { title, body }, editedAt ? new Date(editedAt) : null)
  }
  return moderate(by, restored, change, within)
}

type Kept = Words & { after: string; newTitle: string; editedAt: string | null }

/** If it still says what was looked at. A post that is gone stays out of search. */
async function rewrite(tx: Tx, editor: Member, post: Found, { title, body }: Words, editedAt: Date | null) {
  await keepRevision(tx, editor, post, body)
  const { count } = await tx.post.updateMany({
    where: { id: post.id, body: post.body },
    data: { ...(await written(tx, body)), editedAt },
  })
  if (count === 0) throw refuse.conflict('moderation.changed')
  if (post.position === 1) await retitle(tx, post.thread, title)
  const standing = !post.removedAt && !post.deletedAt
  if (standing) await indexPost(tx, { ...post, thread: { ...post.thread, title } }, body, wordsOfThread)
}

async function retitle(tx: Tx, thread: Found['thread'], title: string) {
  const { count } = await tx.thread.updateMany({
    where: { id: thread.id, title: thread.title },
    data: { title, slug: slugOf(title), version: { increment: 1 } },
  })
  if (count === 0) throw refuse.conflict('moderation.changed')
}
