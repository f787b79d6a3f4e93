import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { type ActKey, mayModerate } from '#app/forum/moderation/decide/act.ts'
import { tagWords } from '#app/forum/posts/edition.server.ts'
import { current } from '#app/forum/posts/markup.server.ts'
import { findPostInThread } from '#app/forum/posts/post-queries.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { standingDecision } from '#app/forum/threads/restraint-queries.server.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { draftOf } from '#app/forum/threads/tips/tip-queries.server.ts'
import { db } from '#app/platform/db/client.server.ts'
import { formsFor } from './curated-post.ts'
import { listDecided } from './decided-queries.server.ts'

export type Curated = Awaited<ReturnType<typeof loadCurated>>

/** One post and its thread as staff see them: what it says, how it stands, what was decided, what can be done. */
export async function loadCurated(actor: Actor, postId: string) {
  insist(actor, mayModerate(actor, 'post.removed', null))
  const { thread, author, ...post } = await findPostInThread(actor, postId)
  const [slow, decided, open, tags, words, merged, claim] = await Promise.all([
    thread.slowSeconds ? standingDecision(db, thread.id, 'thread.slowed') : null,
    listDecided([
      { kind: 'post', id: post.id },
      { kind: 'thread', id: thread.id },
    ]),
    openCaseOf(post.id),
    tagWords(db, thread.id),
    editable(post, thread),
    mergedInto(thread.id),
    db.claim.findUnique({ where: { id: thread.id }, select: { gatedAt: true, noticeAt: true } }),
  ])
  const stands = (act: ActKey) => decided.some((decision) => decision.act === act && !decision.undone)
  const standing = {
    opening: post.position === 1,
    kind: thread.kind,
    removed: post.removedAt !== null,
    locked: thread.lockedAt !== null,
    pinned: thread.pinnedAt !== null,
    slow: slow !== null,
    moved: stands('thread.moved'),
    retagged: stands('thread.retagged'),
    edited: stands('post.edited'),
    gated: !!claim?.gatedAt,
    warned: !!claim?.noticeAt,
  }
  return {
    post: { id: post.id, body: post.body, html: current(post), language: post.language, at: post.createdAt },
    author: author.name,
    thread: { id: thread.id, title: thread.title, language: thread.language, path: threadPath(thread) },
    states: statesOf({ ...standing, held: post.heldAt !== null, deleted: post.deletedAt !== null }),
    forms: formsFor(standing),
    seen: open,
    purgeable: mayModerate(actor, 'post.purged', null) === true,
    now: { tags, ...words },
    editions: { posts: String(post.version), threads: String(thread.version) },
    merged,
    decided,
  }
}

const states = ['held', 'removed', 'deleted', 'locked', 'slow', 'pinned', 'gated'] as const

/** What holds, of what can; a post that waits for staff is no removed one. */
function statesOf(holds: Record<(typeof states)[number], boolean>) {
  return states.filter((state) => holds[state] && !(state === 'removed' && holds.held))
}

/** What waits about this post: whoever acts settles it, and is told if somebody was quicker. */
function openCaseOf(postId: string) {
  return db.case.findFirst({
    where: { subjectKind: 'post', subjectId: postId, open: 1, kind: { not: 'appeal' } },
    orderBy: { priority: 'desc' },
    select: { id: true, version: true },
  })
}

type Thread = { id: string; kind: string; title: string; language: string }

/** What staff may change of its words, by the name of its field. */
async function editable(post: { position: number; body: string }, thread: Thread) {
  if (post.position > 1) return { body: post.body }
  if (thread.kind !== 'TIP') return { title: thread.title, body: post.body }
  const { title, promise, undo = '', steps } = await draftOf(thread)
  const fields = steps.flatMap(({ text, caution = '' }, at) => [
    [`steps[${at}].text`, text],
    [`steps[${at}].caution`, caution],
  ])
  return { title, promise, undo, ...Object.fromEntries(fields) }
}

/** Threads that became part of this one: they can be taken out again. */
function mergedInto(threadId: string) {
  return db.thread.findMany({
    where: { mergedIntoId: threadId },
    orderBy: { id: 'asc' },
    select: { id: true, title: true },
  })
}

/** The post a thread begins with, or the one it is part of. Staff read all: readableBy has no say. */
export async function openingOfThread(id: string): Promise<string> {
  const thread = await db.thread.findUnique({
    where: { id },
    select: { mergedIntoId: true, posts: { where: { position: 1 }, select: { id: true } } },
  })
  if (thread?.mergedIntoId) return openingOfThread(thread.mergedIntoId)
  const [opening] = thread?.posts ?? []
  if (!opening) throw refuse.notFound('threads.noSuchThread')
  return opening.id
}
