import { type By, decide, moderate, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { findModerated } from './sanction-queries.server.ts'

type Points = { points: number; days: number }

/** Points that fade by their own date. They take nothing away by themselves: staff see their sum, and its member. */
export async function warnMember(by: By, memberId: string, { points, days }: Points, why: Why) {
  const { act } = await findModerated(memberId)
  const expiresAt = new Date(+now() + days * DAY)
  return transact(async (tx) => {
    const warned = { key: 'member.warned', ...act, endsAt: expiresAt, ...why } as const
    const decision = await decide(tx, by, warned, async () => {})
    await tx.warningPoints.create({ data: { decisionId: decision.id, memberId, points, expiresAt } })
    return decision
  })
}

/** One warning taken back, whichever of a member's: its points count no more. */
export async function liftWarning(by: By, decisionId: string, why: Why = {}, within?: Tx) {
  const warning = await db.decision.findFirst({ where: { id: decisionId, act: 'member.warned' } })
  if (!warning) throw refuse.notFound('sanctions.noSuchWarning')
  const { act } = await findModerated(warning.subjectId)
  const lifted = { key: 'member.warning-lifted', ...act, undoes: decisionId, ...why } as const
  const lift = async (tx: Tx) => {
    const { count } = await tx.warningPoints.deleteMany({ where: { decisionId } })
    if (count === 0) throw refuse.conflict('sanctions.liftedAlready')
  }
  return moderate(by, lifted, lift, within)
}
