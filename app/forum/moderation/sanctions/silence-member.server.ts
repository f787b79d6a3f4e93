import { type By, moderate, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { LONGEST } from './sanction.ts'
import { findModerated } from './sanction-queries.server.ts'
import { decisionBehind, liftLimit, setLimit } from './set-limit.server.ts'

/** Reads and votes, and writes nothing: for some hours, or until it is lifted. */
export async function silenceMember(by: By, memberId: string, hours: number | undefined, why: Why) {
  const { act } = await findModerated(memberId)
  const endsAt = new Date(+now() + (hours ?? LONGEST) * HOUR)
  return moderate(by, { key: 'member.silenced', ...act, endsAt, ...why }, async (tx) => {
    if (!(await setLimit(tx, memberId, 'silencedUntil', endsAt)))
      throw refuse.conflict('sanctions.silencedAlready')
  })
}

/** May write again, before its time. */
export async function unsilence(by: By, memberId: string, why: Why = {}, within?: Tx) {
  const { act, member } = await findModerated(memberId)
  const undoes = await decisionBehind(db, 'member.silenced', memberId, member.silencedUntil)
  const unsilenced = { key: 'member.unsilenced', ...act, undoes, ...why } as const
  const change = async (tx: Tx) => {
    if (!(await liftLimit(tx, memberId, 'silencedUntil', undoes)))
      throw refuse.conflict('sanctions.notSilenced')
  }
  return moderate(by, unsilenced, change, within)
}
