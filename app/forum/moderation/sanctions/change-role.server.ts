import type { Role } from '#app/forum/members/accounts/actor.ts'
import { type By, moderate, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { findModerated } from './sanction-queries.server.ts'

/**
 * Nobody changes their own role, nor an administrator's: so the last one stays, and the others are taken away at the
 * terminal alone (accounts/make-admin.server.ts). A role holds from the next request on.
 */
export async function changeRole(by: By, memberId: string, role: Role, why: Why = {}) {
  const { act, member } = await findModerated(memberId)
  const snapshot = { ...act.snapshot, to: role }
  return moderate(by, { key: 'member.role-changed', ...act, snapshot, ...why }, async (tx) => {
    if (role === member.role) throw refuse.conflict('sanctions.roleAlready')
    const { count } = await tx.member.updateMany({
      where: { id: memberId, role: member.role, demo: false },
      data: { role },
    })
    if (count === 0) throw refuse.conflict('moderation.changed')
  })
}
