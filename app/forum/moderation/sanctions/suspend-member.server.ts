import { type By, moderate, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import type { Step } from './sanction.ts'
import { findModerated } from './sanction-queries.server.ts'
import { decisionBehind, liftLimit, setLimit } from './set-limit.server.ts'

/** Neither writes nor votes for one step of the ladder. Sessions stay: whoever is suspended still reads why, and objects. */
export async function suspendMember(by: By, memberId: string, hours: Step, why: Why) {
  const { act } = await findModerated(memberId)
  const endsAt = new Date(+now() + hours * HOUR)
  return moderate(by, { key: 'member.suspended', ...act, endsAt, ...why }, async (tx) => {
    if (!(await setLimit(tx, memberId, 'suspendedUntil', endsAt)))
      throw refuse.conflict('sanctions.suspendedAlready')
  })
}

/** Takes part again, before its time; a suspension that is over no longer counts on the ladder. */
export async function reinstateMember(by: By, memberId: string, why: Why = {}, within?: Tx) {
  const { act, member } = await findModerated(memberId)
  const undoes = await decisionBehind(db, 'member.suspended', memberId, member.suspendedUntil)
  const reinstated = { key: 'member.reinstated', ...act, undoes, ...why } as const
  const change = async (tx: Tx) => {
    if (!(await liftLimit(tx, memberId, 'suspendedUntil', undoes)))
      throw refuse.conflict('sanctions.notSuspended')
  }
  return moderate(by, reinstated, change, within)
}
