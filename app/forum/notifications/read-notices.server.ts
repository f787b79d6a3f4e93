import { type Actor, insist, isMember, type Member } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { gatheredBy, pathOfNews } from './news.ts'

/** Everything up to now was seen. What was asked still waits for its answer. */
export async function readNotices(member: Actor) {
  insist(member, isMember(member) ? true : 'accounts.signInFirst')
  await db.notification.updateMany({ where: { memberId: member.id, readAt: null }, data: { readAt: now() } })
}

/**
 * A member goes where a line of their news leads: all that the line tells is read. Answers the path of the oldest part
 * of it that was new, for there they left off.
 */
export async function followNotice(member: Actor, id: string) {
  insist(member, isMember(member) ? true : 'accounts.signInFirst')
  const notice = await db.notification.findFirst({ where: { id, memberId: member.id } })
  if (!notice) throw refuse.notFound('notifications.noSuchNotice')
  const { kind, at } = notice
  const beginning = gatheredBy(notice)
  const line = beginning ? { kind, cause: { startsWith: beginning }, at: { lte: at } } : { id }
  const unread = { memberId: member.id, readAt: null, ...line }
  const oldest = await db.notification.findFirst({ where: unread, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  await db.notification.updateMany({ where: unread, data: { readAt: now() } })
  return pathOfNews(oldest ?? notice)
}

/** A step: whoever has read a thread up to here needs no word of what is said before. */
export async function readNoticesOf(tx: Tx, { id: memberId }: Member, threadId: string, upTo: number) {
  const about = { kind: { in: ['reply', 'mention'] }, cause: { startsWith: `${threadId}/` } }
  const unread = await tx.notification.findMany({ where: { memberId, readAt: null, ...about } })
  const read = unread.filter(({ params }) => Number((params as { position?: number }).position) <= upTo)
  if (read.length === 0) return
  const ids = read.map(({ id }) => id)
  await tx.notification.updateMany({ where: { id: { in: ids } }, data: { readAt: now() } })
}
