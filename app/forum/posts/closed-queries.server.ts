import { type Actor, isStaff } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'

type Post = { authorId: string; position: number; threadId: string; thread: { kind: string } }

/** The steps of a tip that is closed as dangerous are for its author and staff, in whatever form they are asked for. */
export async function insistOnOpen(actor: Actor, { authorId, position, threadId, thread }: Post) {
  if (position > 1 || thread.kind !== 'TIP' || isStaff(actor) || actor.id === authorId) return
  const claim = await db.claim.findUnique({ where: { id: threadId }, select: { gatedAt: true } })
  if (claim?.gatedAt) throw refuse.forbidden('confirmations.gated')
}
