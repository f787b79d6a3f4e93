import { threadPath } from '#app/forum/threads/slug.ts'
import { db } from '#app/platform/db/client.server.ts'

/**
 * Where the thread, the post or the notice with this id stands, or null: for whoever sent it and got no answer. The
 * page itself says who may read it, so readableBy has no say.
 */
export async function whereMade(id: string) {
  const thread = await db.thread.findUnique({ where: { id }, select: { id: true, slug: true } })
  if (thread) return threadPath(thread)
  if (await db.post.count({ where: { id } })) return `/posts/${id}`
  const notice = { id, kind: { not: 'report' } }
  return (await db.report.count({ where: notice })) ? `/notices/${id}` : null
}

/**
 * Whether a thread or a post with this id is there, for its author at least: neither taken back nor taken away. What
 * waits for staff is there; whose it is was asked, so readableBy has no say.
 */
export async function isThere(id: string) {
  const notRemoved = { OR: [{ removedAt: null }, { heldAt: { not: null } }] }
  const post = { OR: [{ id }, { threadId: id, position: 1 }] }
  return (await db.post.count({ where: { AND: [post, notRemoved], deletedAt: null, wipedAt: null } })) > 0
}
