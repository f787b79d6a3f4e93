import { refuse } from '#app/forum/refusal.ts'
import { MINUTE, now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { digest } from '#app/platform/digest.server.ts'
import { publicUrl } from '#app/platform/env.server.ts'
import { newToken } from '#app/platform/id.server.ts'
import type { StaffPassword } from './account-forms.ts'
import { hashPassword } from './passwords.server.ts'
import { openSession } from './sessions.server.ts'
import { noteForStaff } from './staff-log.server.ts'

const LIFE = 60 * MINUTE

/** A step: makes the address that lets this member set a password. Older ones of theirs stop working. */
export async function makeLink(tx: Tx, memberId: string) {
  const token = newToken()
  await tx.oneTimeLink.deleteMany({ where: { memberId } })
  await tx.oneTimeLink.create({
    data: { id: digest(token), memberId, createdAt: now(), expiresAt: new Date(+now() + LIFE) },
  })
  await noteForStaff(tx, { actorId: null, action: 'link.made', subject: { kind: 'member', id: memberId } })
  return `${publicUrl.origin}/welcome/${token}`
}

/** Whose link it is, while it works. Looking uses nothing up. */
export async function findLink(token: string) {
  const link = await db.oneTimeLink.findUnique({
    where: { id: digest(token) },
    include: { member: { select: { id: true, name: true, role: true } } },
  })
  if (!link || link.usedAt || link.expiresAt <= now()) throw refuse.gone('accounts.staff.linkOver')
  return link.member
}

/** Sets the password, ends every other session and opens one; answers its cookie. Works once, also when tried twice at once. */
export async function takeLink({ token, password }: StaffPassword) {
  const member = await findLink(token)
  const passwordHash = await hashPassword(password)
  await transact(async (tx) => {
    const { count } = await tx.oneTimeLink.updateMany({
      where: { id: digest(token), usedAt: null, expiresAt: { gt: now() } },
      data: { usedAt: now() },
    })
    if (count === 0) throw refuse.gone('accounts.staff.linkOver')
    await tx.member.update({ where: { id: member.id }, data: { passwordHash } })
    await tx.session.deleteMany({ where: { memberId: member.id } })
    await noteForStaff(tx, {
      actorId: member.id,
      action: 'link.used',
      subject: { kind: 'member', id: member.id },
    })
  })
  return openSession(member.id)
}
