import type { ActKey, SubjectKind } from '#app/forum/moderation/decide/act.ts'
import { isRule } from '#app/forum/moderation/decide/rule.ts'
import { type Change, changesBetween } from '#app/forum/posts/revision-queries.server.ts'
import { db } from '#app/platform/db/client.server.ts'

const SHOWN = 50

type Subject = { kind: SubjectKind; id: string }
type Kept = { body?: unknown; after?: unknown } | null

/** What was decided of these, latest first: who, when, by which rule, whether it still holds. */
export async function listDecided(subjects: Subject[]) {
  const decisions = await db.decision.findMany({
    where: { OR: subjects.map(({ kind, id }) => ({ subjectKind: kind, subjectId: id })) },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: SHOWN,
    include: { evidence: true },
  })
  const names = await namesOf(decisions.flatMap(({ decidedById }) => decidedById ?? []))
  return decisions.map(({ id, act, rule, at, endsAt, undoneAt, automated, decidedById, evidence }) => ({
    id,
    act: act as ActKey,
    rule: isRule(rule) ? rule : null,
    at,
    endsAt,
    undone: undoneAt !== null,
    automated,
    by: (decidedById && names.get(decidedById)) || null,
    words: evidence?.words ?? '',
    changes: changesIn((evidence?.snapshot ?? null) as Kept),
  }))
}

/** Of an edit by staff: what it changed. */
function changesIn(kept: Kept): Change[] {
  if (typeof kept?.body !== 'string' || typeof kept.after !== 'string') return []
  return changesBetween(kept.body, kept.after)
}

async function namesOf(ids: string[]) {
  const members = await db.member.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(members.map(({ id, name }) => [id, name]))
}
