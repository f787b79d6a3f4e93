import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { nextStep } from './sanction.ts'

/** The member an act is about, as they are now: what every act on a member begins with. */
export async function findModerated(memberId: string) {
  const member = await db.member.findUnique({
    where: { id: memberId },
    select: {
      id: true,
      name: true,
      role: true,
      level: true,
      appointedAt: true,
      suspendedUntil: true,
      silencedUntil: true,
    },
  })
  if (!member) throw refuse.notFound('accounts.member.noSuch')
  const { id, name, role, level } = member
  const snapshot = {
    name,
    role,
    level,
    suspendedUntil: member.suspendedUntil?.toISOString() ?? null,
    silencedUntil: member.silencedUntil?.toISOString() ?? null,
  }
  const subject = { kind: 'member' as const, id }
  return { member, act: { subject, author: { id, role }, snapshot } }
}

/** Points of warnings that have not faded, and when the last of them does. */
export async function pointsOf(memberId: string) {
  const { _sum, _max } = await db.warningPoints.aggregate({
    where: { memberId, expiresAt: { gt: now() } },
    _sum: { points: true },
    _max: { expiresAt: true },
  })
  return { sum: _sum.points ?? 0, until: _max.expiresAt }
}

/** The step of the ladder that is proposed: after the suspensions that stand, neither taken back nor reversed. */
export async function proposedStep(memberId: string) {
  const earlier = await db.decision.count({
    where: {
      subjectKind: 'member',
      subjectId: memberId,
      act: { in: ['member.suspended', 'member.cleaned'] },
      undoneAt: null,
      NOT: { appeal: { is: { outcome: 'reversed' } } },
    },
  })
  return nextStep(earlier)
}
