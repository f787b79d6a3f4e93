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
