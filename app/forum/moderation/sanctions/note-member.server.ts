import { mayEnterAdmin } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { closeAllSessions } from '#app/forum/members/accounts/sessions.server.ts'
import { noteForStaff } from '#app/forum/members/accounts/staff-log.server.ts'
import { mayModerate } from '#app/forum/moderation/decide/act.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { findModerated } from './sanction-queries.server.ts'

/** What staff know of a member, for staff. The staff log says that there is one, not what it says. */
export async function noteMember(by: Actor, memberId: string, text: string) {
  insist(by, mayEnterAdmin(by))
  const { act } = await findModerated(memberId)
  await transact(async (tx) => {
    const note = { id: newId(), memberId, byId: by.id, text, at: now() }
    await tx.memberNote.create({ data: note })
    await noteForStaff(tx, { actorId: by.id, action: 'member.noted', subject: act.subject })
  })
}

/** Ends every session of a member, wherever they are signed in. */
export async function signOutEverywhere(by: Actor, memberId: string) {
  const { act } = await findModerated(memberId)
  insist(by, mayModerate(by, 'member.suspended', act.author))
  await transact((tx) =>
    noteForStaff(tx, { actorId: by.id, action: 'member.signed-out', subject: act.subject }),
  )
  await closeAllSessions(memberId)
}

/** A member's e-mail address, for who asks: each reading is a line of the staff log. */
export async function readAddress(by: Actor, memberId: string) {
  const { act } = await findModerated(memberId)
  insist(by, mayModerate(by, 'member.suspended', act.author))
  await transact((tx) =>
    noteForStaff(tx, { actorId: by.id, action: 'member.address-read', subject: act.subject }),
  )
  const { email } = await db.member.findUniqueOrThrow({ where: { id: memberId }, select: { email: true } })
  return email
}
