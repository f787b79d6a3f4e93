import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { findPost } from '#app/forum/posts/post-queries.server.ts'
import { lastDayOfCopies } from '#app/platform/db/backups.server.ts'
import { findCopiesKept } from '#app/platform/db/copies-kept.server.ts'

/** What is erased, and until when copies of the whole forum hold it all the same. */
export async function loadPurge(actor: Actor, postId: string) {
  const { id } = await findPost(actor, postId)
  return { id, copiesUntil: lastDayOfCopies(), kept: await findCopiesKept() }
}
