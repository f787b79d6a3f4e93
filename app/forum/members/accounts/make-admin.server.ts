import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { isTaken, transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { foldName, MemberName } from './name.ts'
import { makeLink } from './one-time-link.server.ts'
import { noteForStaff } from './staff-log.server.ts'

/** What the operator at the terminal is told when something cannot be done. */
export class OperatorError extends Error {}

/** A new administrator without a password; answers the link that sets one. Only the operator can do this. */
export async function createAdmin(name: string) {
  if (!MemberName.safeParse(name).success) {
    throw new OperatorError('A name has 2 to 25 of A-Z a-z 0-9 _ - and begins with a letter or digit.')
  }
  try {
    return await transact(async (tx) => {
      const member = {
        id: newId(),
        name,
        foldedName: foldName(name),
        role: 'ADMIN' as const,
        joinedAt: now(),
      }
      await tx.member.create({ data: member })
      await noteForStaff(tx, {
        actorId: null,
        action: 'admin.created',
        subject: { kind: 'member', id: member.id },
      })
      return makeLink(tx, member.id)
    })
  } catch (error) {
    if (isTaken(error))
      throw new OperatorError(`"${name}" is taken: add --promote to make that member administrator.`)
    throw error
  }
}

/** Makes an existing member administrator. Their password stays until they set a longer one by the link. */
export function promoteToAdmin(name: string) {
  return transact(async (tx) => {
    const member = await byName(tx, name)
    await tx.member.update({ where: { id: member.id }, data: { role: 'ADMIN' } })
    await noteForStaff(tx, {
      actorId: null,
      action: 'admin.promoted',
      subject: { kind: 'member', id: member.id },
    })
    return makeLink(tx, member.id)
  })
}

export function makeResetLink(name: string) {
  return transact(async (tx) => makeLink(tx, (await byName(tx, name)).id))
}

/** Takes an administrator's role away, but never the last one's. */
export function demoteAdmin(name: string) {
  return transact(async (tx) => {
    const member = await byName(tx, name)
    await insistOnAnotherAdmin(tx, member.id)
    const { count } = await tx.member.updateMany({
      where: { id: member.id, role: 'ADMIN' },
      data: { role: 'MEMBER' },
    })
    if (count === 0) throw new OperatorError(`"${name}" is no administrator.`)
    await noteForStaff(tx, {
      actorId: null,
      action: 'admin.demoted',
      subject: { kind: 'member', id: member.id },
    })
  })
}

/** A step of whatever takes an administrator away: holds all of them, so that two cannot go at once. */
export async function insistOnAnotherAdmin(tx: Tx, leavingId: string) {
  await tx.member.updateMany({ where: { role: 'ADMIN' }, data: { role: 'ADMIN' } })
  const others = await tx.member.count({ where: { role: 'ADMIN', id: { not: leavingId } } })
  if (others === 0) throw new OperatorError('There must always be an administrator: make another one first.')
}

async function byName(tx: Tx, name: string) {
  const member = await tx.member.findUnique({ where: { foldedName: foldName(name) } })
  if (!member || member.demo) throw new OperatorError(`There is no member "${name}".`)
  return member
}
