import { type By, moderate, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { findModerated } from './sanction-queries.server.ts'

/** The level nobody earns: staff give it. */
const HIGHEST = 4

export async function appointMember(by: By, memberId: string, why: Why = {}) {
  const { act } = await findModerated(memberId)
  return moderate(by, { key: 'member.appointed', ...act, ...why }, async (tx) => {
    const { count } = await tx.member.updateMany({
      where: { id: memberId, appointedAt: null },
      data: { appointedAt: now(), level: HIGHEST },
    })
    if (count === 0) throw refuse.conflict('sanctions.appointedAlready')
  })
}

/** The member has again the level they had; the next night computes it anew. */
export async function endAppointment(by: By, memberId: string, why: Why = {}) {
  const { act } = await findModerated(memberId)
  const level = await levelBefore(memberId)
  return moderate(by, { key: 'member.appointment-ended', ...act, ...why }, async (tx) => {
    const { count } = await tx.member.updateMany({
      where: { id: memberId, appointedAt: { not: null } },
      data: { appointedAt: null, level },
    })
    if (count === 0) throw refuse.conflict('sanctions.notAppointed')
  })
}

async function levelBefore(memberId: string) {
  const appointment = await db.decision.findFirst({
    where: { act: 'member.appointed', subjectKind: 'member', subjectId: memberId, undoneAt: null },
    orderBy: { at: 'desc' },
    select: { evidence: { select: { snapshot: true } } },
  })
  const before = appointment?.evidence?.snapshot as { level?: number } | undefined
  return Math.min(before?.level ?? 0, HIGHEST - 1)
}
