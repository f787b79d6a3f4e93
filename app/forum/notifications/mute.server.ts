import { type Actor, insist, isMember } from '#app/forum/accounts/actor.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'

/** Never to be asked or told this again; of one subject, or of all. What waits of it is gone with it. */
export async function mute(member: Actor, kind: string, subject = '') {
  insist(member, isMember(member) ? true : 'accounts.signInFirst')
  const row = { memberId: member.id, kind, subject }
  await db.mute.upsert({ where: { memberId_kind_subject: row }, create: row, update: {} })
}

/** The undo of it. */
export async function unmute(member: Actor, kind: string, subject = '') {
  insist(member, isMember(member) ? true : 'accounts.signInFirst')
  await db.mute.deleteMany({ where: { memberId: member.id, kind, subject } })
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
