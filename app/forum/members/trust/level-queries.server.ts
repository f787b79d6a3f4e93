import { type Actor, isMember } from '#app/forum/members/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { type Facts, LOST_FOR, levelOf, needsFor } from './level.ts'

type Reader = Pick<Tx, 'member' | 'post' | 'confirmation' | 'report' | 'decision'>

/** The facts of many members, in as many statements as of one. They are counted for nobody to read: readableBy has no say. */
export async function factsOf(tx: Reader, ids: string[]): Promise<Map<string, Facts>> {
  const members = await tx.member.findMany({
    where: { id: { in: ids } },
    select: { id: true, joinedAt: true, appointedAt: true },
  })
  const posts = await tx.post.groupBy({
    by: ['authorId'],
    where: { authorId: { in: ids }, removedAt: null, deletedAt: null },
    _count: true,
  })
  const tips = await tipsConfirmed(tx, ids)
  const reports = await reportsSettled(tx, ids)
  const removals = await removalsStanding(tx, ids)
  const facts = members.map(({ id, joinedAt, appointedAt }) => [
    id,
    {
      joinedAt,
      posts: posts.find(({ authorId }) => authorId === id)?._count ?? 0,
      tips: tips.get(id) ?? { by2: 0, by5: 0 },
      reports: reports.get(id) ?? { settled: 0, agreed: 0 },
      removals: removals.get(id) ?? 0,
      appointed: appointedAt !== null,
    },
  ])
  return new Map(facts as [string, Facts][])
}

/** Tips that stand, by how many others found that they work, with a change or without. */
async function tipsConfirmed(tx: Reader, ids: string[]) {
  const given = await tx.confirmation.findMany({
    where: {
      current: 1,
      held: false,
      demo: false,
      finding: { in: ['WORKS', 'CHANGE'] },
      claim: { kind: 'TIP', authorId: { in: ids }, thread: { removedAt: null, deletedAt: null } },
    },
    distinct: ['claimId', 'memberId'],
    select: { claimId: true, memberId: true, claim: { select: { authorId: true } } },
  })
  const others = given.filter(({ memberId, claim }) => memberId !== claim.authorId)
  const voices = new Map<string, { authorId: string; count: number }>()
  for (const { claimId, claim } of others)
    voices.set(claimId, { authorId: claim.authorId, count: (voices.get(claimId)?.count ?? 0) + 1 })
  const tips = new Map<string, Facts['tips']>()
  for (const { authorId, count } of voices.values()) {
    const { by2, by5 } = tips.get(authorId) ?? { by2: 0, by5: 0 }
    tips.set(authorId, { by2: by2 + Number(count >= 2), by5: by5 + Number(count >= 5) })
  }
  return tips
}

async function reportsSettled(tx: Reader, ids: string[]) {
  const groups = await tx.report.groupBy({
    by: ['reporterId', 'outcome'],
    where: { reporterId: { in: ids }, outcome: { in: ['agreed', 'disagreed'] } },
    _count: true,
  })
  const reports = new Map<string, Facts['reports']>()
  for (const { reporterId, outcome, _count } of groups) {
    const { settled, agreed } = reports.get(reporterId!) ?? { settled: 0, agreed: 0 }
    const more = outcome === 'agreed' ? _count : 0
    reports.set(reporterId!, { settled: settled + _count, agreed: agreed + more })
  }
  return reports
}

/** Removals a person decided, or upheld, and nobody took back. */
async function removalsStanding(tx: Reader, ids: string[]) {
  const groups = await tx.decision.groupBy({
    by: ['authorId'],
    where: {
      authorId: { in: ids },
      act: { in: ['post.removed', 'post.rejected'] },
      undoneAt: null,
      at: { gt: new Date(+now() - LOST_FOR) },
      OR: [{ automated: false }, { appeal: { outcome: 'upheld' } }],
    },
    _count: true,
  })
  return new Map(groups.map(({ authorId, _count }) => [authorId!, _count]))
}

export type Progress = Awaited<ReturnType<typeof loadProgress>>

/** What each level asks for and how far the reader is; visitors, who are nowhere yet, have no level. */
export async function loadProgress(actor: Actor) {
  const known = isMember(actor) ? (await factsOf(db, [actor.id])).get(actor.id) : undefined
  const facts = known ?? nobody()
  const steps = ([1, 2, 3] as const).map((level) => ({ level, needs: needsFor(level, facts, now()) }))
  return { level: known ? levelOf(facts, now()) : null, steps }
}

function nobody(): Facts {
  const nothing = { posts: 0, removals: 0, appointed: false, joinedAt: now() }
  return { ...nothing, tips: { by2: 0, by5: 0 }, reports: { settled: 0, agreed: 0 } }
}
