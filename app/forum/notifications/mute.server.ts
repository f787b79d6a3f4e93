import { type Actor, insist, isMember } from '#app/forum/members/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { type OptionalNews, optionalNews } from './news.ts'

/** Never to be asked or told this again; of one subject, or of all. Of all: what waits no longer does. */
export async function mute(member: Actor, kind: string, subject = '') {
  insist(member, isMember(member) ? true : 'accounts.signInFirst')
  await transact((tx) => silence(tx, member.id, kind, subject))
}

async function silence(tx: Tx, memberId: string, kind: string, subject: string) {
  const row = { memberId, kind, subject }
  await tx.mute.upsert({ where: { memberId_kind_subject: row }, create: row, update: row })
  const waiting = { memberId, kind, doneAt: null }
  if (!subject) await tx.notification.updateMany({ where: waiting, data: { doneAt: now() } })
}

/** The undo of it. */
export async function unmute(member: Actor, kind: string, subject = '') {
  insist(member, isMember(member) ? true : 'accounts.signInFirst')
  await db.mute.deleteMany({ where: { memberId: member.id, kind, subject } })
}

/** Of all that may be muted, a member hears of exactly these. What they muted of one subject stays so. */
export async function chooseNews(member: Actor, wanted: OptionalNews[]) {
  insist(member, isMember(member) ? true : 'accounts.signInFirst')
  const { id: memberId } = member
  await transact(async (tx) => {
    await tx.mute.deleteMany({ where: { memberId, kind: { in: wanted }, subject: '' } })
    for (const kind of optionalNews) if (!wanted.includes(kind)) await silence(tx, memberId, kind, '')
  })
}

/** Of all that may be muted, what a member hears of. */
export async function chosenNews(member: Actor): Promise<OptionalNews[]> {
  insist(member, isMember(member) ? true : 'accounts.signInFirst')
  const muted = await db.mute.findMany({ where: { memberId: member.id, subject: '' } })
  return optionalNews.filter((kind) => !muted.some((row) => row.kind === kind))
}

/** Whether a member wants to hear nothing of this kind, whatever its subject. */
export async function hasMuted(member: Actor, kind: string) {
  return isMember(member) && (await db.mute.count({ where: { memberId: member.id, kind, subject: '' } })) > 0
}

/** A step: those of these members who still want to hear of it. */
export async function listening(tx: Tx, memberIds: string[], kind: string, subject: string) {
  const muted = await tx.mute.findMany({
    where: { memberId: { in: memberIds }, kind, subject: { in: ['', subject] } },
    select: { memberId: true },
  })
  const deaf = new Set(muted.map(({ memberId }) => memberId))
  return memberIds.filter((id) => !deaf.has(id))
}
