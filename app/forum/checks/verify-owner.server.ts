import { OperatorError } from '#app/forum/members/accounts/make-admin.server.ts'
import { foldName } from '#app/forum/members/accounts/name.ts'
import { noteForStaff } from '#app/forum/members/accounts/staff-log.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { restate } from './restate.server.ts'
import { YOUNG } from './weights.ts'

/** The operator saw this member's back screen of that phone, today. It does not say whose phone it is. */
export async function verifyOwner(name: string, phoneId: string) {
  const { member, phone } = await found(name, phoneId)
  return transact(async (tx) => {
    const row = { memberId: member.id, phoneId: phone.id, withdrawnAt: null }
    if (await tx.ownershipProof.findFirst({ where: row }))
      throw new OperatorError(`${name} has shown a ${phone.id}.`)
    const proof = await tx.ownershipProof.create({ data: { id: newId(), ...row, shownOn: now() } })
    await weighAgain(tx, member, phone.id)
    await noteForStaff(tx, {
      actorId: null,
      action: 'owner.verified',
      subject: { kind: 'member', id: member.id },
      detail: { phone: phone.id },
    })
    return proof
  })
}

/** The undo: what the member found weighs as if nothing had been shown. */
export async function withdrawOwner(name: string, phoneId: string) {
  const { member, phone } = await found(name, phoneId)
  return transact(async (tx) => {
    const where = { memberId: member.id, phoneId: phone.id, withdrawnAt: null }
    const { count } = await tx.ownershipProof.updateMany({ where, data: { withdrawnAt: now() } })
    if (count === 0) throw new OperatorError(`${name} has not shown a ${phone.id}.`)
    await weighAgain(tx, member, phone.id)
    await noteForStaff(tx, {
      actorId: null,
      action: 'owner.withdrawn',
      subject: { kind: 'member', id: member.id },
      detail: { phone: phone.id },
    })
  })
}

async function found(name: string, phoneId: string) {
  const [member, phone] = await Promise.all([
    db.member.findUnique({ where: { foldedName: foldName(name) } }),
    db.phone.findUnique({ where: { id: phoneId } }),
  ])
  if (!member) throw new OperatorError(`There is no member called ${name}.`)
  if (!phone)
    throw new OperatorError(`There is no phone ${phoneId}: its name is the last part of its address.`)
  return { member, phone }
}

type Owner = { id: string; joinedAt: Date; phoneId: string | null }

async function weighAgain(tx: Tx, member: Owner, phoneId: string) {
  const mine = { memberId: member.id, phoneId, current: 1 }
  const given = await tx.confirmation.findMany({ where: mine, select: { id: true, claimId: true, at: true } })
  const shown = await tx.ownershipProof.findFirst({
    where: { memberId: member.id, phoneId, withdrawnAt: null },
  })
  const plain = member.phoneId === phoneId ? 'DECLARED' : 'NEVER'
  for (const { id, at } of given) {
    const standing = shown ? 'SHOWN' : +at - +member.joinedAt < YOUNG ? 'NEW' : plain
    await tx.confirmation.update({ where: { id }, data: { standing } })
  }
  const claims = [...new Set(given.map(({ claimId }) => claimId))]
  await tx.claim.updateMany({ where: { id: { in: claims } }, data: { revision: { increment: 0 } } })
  await restate(tx, claims, phoneId)
}
