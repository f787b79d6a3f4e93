import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { db } from '#app/platform/db/client.server.ts'
import { REASONS_SHOWN_FROM } from './vote.ts'

/** Why an author's own posts were voted down, from two downvotes on: reasons and counts, never who. */
export async function downvoteReasons(
  actor: Actor,
  posts: { id: string; authorId: string; downCount: number }[],
) {
  const mine = posts.filter(
    ({ authorId, downCount }) => authorId === actor.id && downCount >= REASONS_SHOWN_FROM,
  )
  if (mine.length === 0) return {}
  const groups = await db.vote.groupBy({
    by: ['postId', 'reason'],
    where: { postId: { in: mine.map(({ id }) => id) }, value: -1 },
    _count: true,
  })
  const reasons: Record<string, { reason: string; count: number }[]> = {}
  for (const { postId, reason, _count } of groups) {
    reasons[postId] = [...(reasons[postId] ?? []), { reason: reason ?? 'WRONG', count: _count }]
  }
  return reasons
}
