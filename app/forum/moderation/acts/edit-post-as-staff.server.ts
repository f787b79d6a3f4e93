import type { Actor, Member } from '#app/forum/members/accounts/actor.ts'
import { aboutPost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { moderate, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { type BeganFrom, insistOnEdition } from '#app/forum/posts/edition.server.ts'
import { indexPost } from '#app/forum/posts/index-post.server.ts'
import { keepRevision } from '#app/forum/posts/keep-revision.server.ts'
import { written } from '#app/forum/posts/name-mentions.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { slugOf } from '#app/forum/threads/slug.ts'
import { draftOf } from '#app/forum/threads/tips/tip-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { keptOf } from './kept-queries.server.ts'
import type { StaffEdit } from './staff-edit.ts'
import { saidAfter, saidIn, sayInTip, type TipSaid } from './tip-said.server.ts'

type Said = { title: string; body: string; tip?: TipSaid }
type Found = Awaited<ReturnType<typeof aboutPost>>['post']

/** Staff change the words of somebody else, who is told and sees what. What they were stays readable as a revision. */
export async function editAsStaff(by: Actor, postId: string, edit: StaffEdit & BeganFrom, why: Why) {
  const { post, act } = await aboutPost(db, by, postId)
  // First, so that a form with too few or too many steps for what stands there comes back with as many.
  const { before, after } = await asEdited(post, edit)
  await insistOnEdition(db, post.id, post.version, edit)
  if (after.title === post.thread.title && after.body === post.body)
    throw refuse.invalid(before.tip ? 'title' : 'body', 'curation.edit.same')
  const editedAt = post.editedAt?.toISOString() ?? null
  const kept = { ...before, editedAt, after: after.body, newTitle: after.title }
  const snapshot = { ...act.snapshot, ...kept }
  return moderate(by, { key: 'post.edited', ...act, snapshot, ...why }, (tx) =>
    rewrite(tx, by as Member, post, after, now(), edit),
  )
}

/** What a post says, and what it says after the edit. */
async function asEdited(post: Found, edit: StaffEdit): Promise<{ before: Said; after: Said }> {
  const { thread, position, body } = post
  const title = position === 1 ? (edit.title ?? thread.title) : thread.title
  const before = { title: thread.title, body }
  if (position > 1 || thread.kind !== 'TIP') return { before, after: { title, body: edit.body ?? body } }
  const draft = await draftOf(thread)
  return { before: { ...before, tip: saidIn(draft) }, after: saidAfter(draft, title, edit, post) }
}

/** The words as they were before staff changed them, unless somebody has written on since. */
export async function undoEdit(by: Actor, postId: string, why: Why = {}, within?: Tx) {
  const { post, act } = await aboutPost(db, by, postId)
  const restored = { key: 'post.edit-undone', ...act, ...why } as const
  const change = async (tx: Tx) => {
    const kept = await keptOf(tx, act.subject, 'post.edited')
    if (!kept) throw refuse.conflict('curation.edit.none')
    const { title, body, tip, after, newTitle, editedAt } = kept.snapshot as unknown as Kept
    if (post.body !== after || post.thread.title !== newTitle) throw refuse.conflict('curation.edit.since')
    await rewrite(tx, by as Member, post, { title, body, tip }, editedAt ? new Date(editedAt) : null)
  }
  return moderate(by, restored, change, within)
}

type Kept = Said & { after: string; newTitle: string; editedAt: string | null }

/** If it still says what was looked at. A post that is gone stays out of search. */
async function rewrite(
  tx: Tx,
  editor: Member,
  post: Found,
  said: Said,
  editedAt: Date | null,
  { edition }: BeganFrom = {},
) {
  const { title, body, tip } = said
  await keepRevision(tx, editor, post, body, { edition })
  const { count } = await tx.post.updateMany({
    where: { id: post.id, body: post.body },
    data: { ...(await written(tx, body)), editedAt },
  })
  if (count === 0) throw refuse.conflict('moderation.changed')
  if (post.position === 1) await retitle(tx, post.thread, title)
  if (tip) await sayInTip(tx, post.threadId, tip)
  // The row is held: whoever removes it from here on takes it out of search after. readableBy has no say.
  const standing = await tx.post.count({ where: { id: post.id, removedAt: null, deletedAt: null } })
  if (standing) await indexPost(tx, { ...post, thread: { ...post.thread, title } }, body, wordsOfThread)
}

async function retitle(tx: Tx, thread: Found['thread'], title: string) {
  const { count } = await tx.thread.updateMany({
    where: { id: thread.id, title: thread.title },
    data: { title, slug: slugOf(title), version: { increment: 1 } },
  })
  if (count === 0) throw refuse.conflict('moderation.changed')
}
