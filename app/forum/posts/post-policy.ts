import { mayTakePart, mayWrite } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, isStaff, type Verdict } from '#app/forum/members/accounts/actor.ts'
import { DAY, HOUR } from '#app/platform/clock.ts'
import type { Prisma } from '#app/platform/db/client.server.ts'

type Post = {
  authorId: string
  position: number
  createdAt: Date
  removedAt: Date | null
  heldAt?: Date | null
  deletedAt: Date | null
  wipedAt: Date | null
}
type Thread = { lockedAt: Date | null }

/** How long a reply may be edited. The first post of a thread may always be: it is kept true, not finished. */
export const REPLY_EDITABLE_FOR = 24 * HOUR
/** How long a deleted post can be brought back before its words are wiped. */
export const RESTORABLE_FOR = 30 * DAY

export function mayPost(actor: Actor, at: Date, thread?: Thread): Verdict {
  const verdict = mayWrite(actor, at)
  if (verdict !== true) return verdict
  return thread?.lockedAt && !isStaff(actor) ? 'threads.locked' : true
}

export function mayEdit(actor: Actor, post: Post, at: Date): Verdict {
  const verdict = mayWrite(actor, at)
  if (verdict !== true) return verdict
  if (actor.id !== post.authorId) return 'posts.notYours'
  // What only waits for staff can be put right meanwhile.
  if (post.removedAt && (!post.heldAt || post.wipedAt)) return 'posts.removed'
  if (post.deletedAt || post.wipedAt) return 'posts.deleted'
  // What was hidden waits for its author too, however old it is: nobody answers it meanwhile.
  const inTime = post.position === 1 || post.heldAt || +at - +post.createdAt <= REPLY_EDITABLE_FOR
  return inTime ? true : 'posts.tooLateToEdit'
}

export function mayDelete(actor: Actor, post: Post, at: Date): Verdict {
  const verdict = mayTakePart(actor, at)
  if (verdict !== true) return verdict
  if (actor.id !== post.authorId) return 'posts.notYours'
  return post.deletedAt ? 'posts.deleted' : true
}

export function mayBringBack(actor: Actor, post: Post, at: Date): Verdict {
  const verdict = mayTakePart(actor, at)
  if (verdict !== true) return verdict
  if (actor.id !== post.authorId) return 'posts.notYours'
  if (!post.deletedAt) return 'posts.notDeleted'
  return post.wipedAt || +at - +post.deletedAt > RESTORABLE_FOR ? 'posts.tooLateToRestore' : true
}

/** Whose words may be shown: staff read all, authors their own, everybody what is neither removed nor deleted. */
export function mayRead(actor: Actor, post: Pick<Post, 'authorId' | 'removedAt' | 'deletedAt'>): boolean {
  const standing = !post.removedAt && !post.deletedAt
  return standing || actor.id === post.authorId || isStaff(actor)
}

/** The same rule as a filter. Every query that lists posts begins with it. */
export function readableBy(actor: Actor): Prisma.PostWhereInput {
  if (isStaff(actor)) return {}
  const standing = { removedAt: null, deletedAt: null }
  return actor.id ? { OR: [standing, { authorId: actor.id }] } : standing
}

/** Threads in lists: what is removed or deleted is in none, not even its author's own. */
export const listed = { removedAt: null, deletedAt: null } satisfies Prisma.ThreadWhereInput
