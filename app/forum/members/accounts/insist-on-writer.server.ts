import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import { type Actor, isMember } from './actor.ts'

/**
 * What one member typed is never sent as another's, who signed in on the same browser meanwhile. `writer`: for whom
 * the form was opened, where it says so.
 */
export async function insistOnWriter(actor: Actor, writer: unknown) {
  if (!isMember(actor) || !isAnother(actor, writer)) return
  const member = await db.member.findUnique({ where: { id: writer }, select: { name: true } })
  throw refuse.otherMember(member?.name ?? writer.slice(0, 40))
}

export function isAnother(actor: Actor, writer: unknown): writer is string {
  return typeof writer === 'string' && writer !== '' && writer !== actor.id
}
