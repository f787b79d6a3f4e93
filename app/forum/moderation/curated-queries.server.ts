import { type Actor, insist } from '#app/forum/accounts/actor.ts'
import { mayModerate } from '#app/forum/decisions/act.ts'
import { current } from '#app/forum/posts/markup.server.ts'
import { findPostInThread } from '#app/forum/posts/post-queries.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { standingDecision } from '#app/forum/threads/restraint-queries.server.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { db } from '#app/platform/db/client.server.ts'
import { formsFor } from './curated-post.ts'
import { listDecided } from './decided-queries.server.ts'

export type Curated = Awaited<ReturnType<typeof loadCurated>>

/** One post and its thread as staff see them: what it says, how it stands, what was decided, what can be done. */
export async function loadCurated(actor: Actor, postId: string) {
  insist(actor, mayModerate(actor, 'post.removed', null))
  const { thread, author, ...post } = await findPostInThread(actor, postId)
  const [slow, decided, open] = await Promise.all([
    thread.slowSeconds ? standingDecision(db, thread.id, 'thread.slowed') : null,
    listDecided([
      { kind: 'post', id: post.id },
      { kind: 'thread', id: thread.id },
    ]),
    openCaseOf(post.id),
  ])
  const standing = {
    opening: post.position === 1,
    kind: thread.kind,
    removed: post.removedAt !== null,
    locked: thread.lockedAt !== null,
    pinned: thread.pinnedAt !== null,
    slow: slow !== null,
  }
  return {
    post: { id: post.id, body: post.body, html: current(post), language: post.language, at: post.createdAt },
    author: author.name,
    thread: { id: thread.id, title: thread.title, language: thread.language, path: threadPath(thread) },
    states: statesOf({ ...standing, held: post.heldAt !== null, deleted: post.deletedAt !== null }),
    forms: formsFor(standing),
    seen: open,
    decided,
  }
}

const states = ['held', 'removed', 'deleted', 'locked', 'slow', 'pinned'] as const

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

/** The post a thread begins with, for an address that names the thread. Staff read all: readableBy has no say. */
export async function openingOfThread(threadId: string) {
  const post = await db.post.findFirst({ where: { threadId, position: 1 }, select: { id: true } })
  if (!post) throw refuse.notFound('threads.noSuchThread')
  return post.id
}
