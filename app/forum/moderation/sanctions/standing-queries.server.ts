import { type Actor, insist, isMember } from '#app/forum/members/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { pointsOf } from './sanction-queries.server.ts'

/** A member's own view: what holds against them, and until when. */
export async function loadStanding(actor: Actor) {
  insist(actor, isMember(actor) ? true : 'accounts.signInFirst')
  const held = await db.decision.findMany({
    where: {
      subjectKind: 'member',
      subjectId: actor.id,
      act: { in: ['member.warned', 'member.silenced', 'member.suspended', 'member.cleaned'] },
      undoneAt: null,
      endsAt: { gt: now() },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  const points = await db.warningPoints.findMany({ where: { memberId: actor.id } })
  const worth = new Map(points.map(({ decisionId, points: each }) => [decisionId, each]))
  return {
    points: await pointsOf(actor.id),
    held: held.map(({ id, act, rule, endsAt }) => ({ id, act, rule, endsAt, points: worth.get(id) ?? null })),
  }
}
