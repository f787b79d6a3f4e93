import { type Actor, insist, isMember } from '#app/forum/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'

/** Everything up to now was seen. What was asked still waits for its answer. */
export async function readNotices(member: Actor) {
  insist(member, isMember(member) ? true : 'accounts.signInFirst')
  await db.notification.updateMany({ where: { memberId: member.id, readAt: null }, data: { readAt: now() } })
}
