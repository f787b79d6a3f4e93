import type { Actor } from '#app/forum/accounts/actor.ts'
import type { CaseKind } from '#app/forum/decisions/case.server.ts'
import { db, type Prisma } from '#app/platform/db/client.server.ts'
import { subjectsOf } from './case-subject-queries.server.ts'
import { settlementsFor, suggestedRule } from './settlement.ts'

type Row = Prisma.CaseGetPayload<object>
export type CaseRow = Awaited<ReturnType<typeof describeCases>>[number]

/** What the rows of a page say, in a handful of questions for all of them together. */
export async function describeCases(actor: Actor, rows: Row[]) {
  const [subjects, reasons, names] = await Promise.all([
    subjectsOf(actor, rows),
    reasonsOf(rows),
    namesOf(rows),
  ])
  return rows.map((row) => {
    const { id, version, kind, priority, openedAt, language, subjectKind, subjectId } = row
    const said = reasons.get(id) ?? []
    const subject = subjects.get(`${kind}/${subjectId}`) ?? nothing
    const reported = said.map(({ reason }) => reason)
    return {
      ...{ id, version, priority, openedAt, subjectKind, subjectId },
      kind: kind as CaseKind,
      author: names.get(row.authorId ?? '') ?? null,
      assignee: names.get(row.assigneeId ?? '') ?? null,
      mine: row.assigneeId !== null && row.assigneeId === actor.id,
      ...subject,
      language: subject.language ?? language,
      changed: subject.editedAt !== null && subject.editedAt > openedAt,
      reasons: said,
      rule: suggestedRule([...reported, subject.trigger]),
      acts: settlementsFor({ kind, subjectKind, held: subject.held }),
    }
  })
}

/** Of what is gone for good, or has no words. */
const nothing = {
  title: '',
  text: '',
  language: null,
  path: null,
  desk: null,
  held: false,
  editedAt: null,
  trigger: '',
}

/** Why, and how many said so; what most said first. */
async function reasonsOf(rows: Row[]) {
  const found = new Map<string, { reason: string; count: number }[]>()
  const counts = await db.report.groupBy({
    by: ['caseId', 'reason'],
    where: { caseId: { in: rows.map(({ id }) => id) } },
    _count: true,
  })
  for (const { caseId, reason, _count } of counts)
    found.set(caseId, [...(found.get(caseId) ?? []), { reason, count: _count }])
  for (const list of found.values()) list.sort((a, b) => b.count - a.count)
  return found
}

/** Members are named to staff, whatever readableBy says of their posts. */
async function namesOf(rows: Row[]) {
  const ids = [
    ...new Set(rows.flatMap(({ authorId, assigneeId }) => [authorId ?? [], assigneeId ?? []].flat())),
  ]
  const members = await db.member.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(members.map(({ id, name }) => [id, name]))
}
