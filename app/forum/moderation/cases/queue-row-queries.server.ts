import type { Actor } from '#app/forum/members/accounts/actor.ts'
import type { CaseKind } from '#app/forum/moderation/decide/case.server.ts'
import { db, type Prisma } from '#app/platform/db/client.server.ts'
import { nothing, quoted } from './case-subject.ts'
import { subjectsOf } from './case-subject-queries.server.ts'
import { settlementsFor, suggestedRule } from './fitting.ts'

type Row = Prisma.CaseGetPayload<object>
export type CaseRow = Awaited<ReturnType<typeof describeCases>>[number]

/** What the rows of a page say, in a handful of questions for all of them together. */
export async function describeCases(actor: Actor, rows: Row[]) {
  const [subjects, reasons, words, signs, names] = await Promise.all([
    subjectsOf(actor, rows),
    reasonsOf(rows),
    wordsOf(rows),
    signsOf(rows),
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
      words: words.get(id) ?? '',
      signs: signs.filter(({ caseId }) => caseId === id),
      rule: suggestedRule([...reported, subject.trigger, kind]),
      acts: settlementsFor({ ...subject, kind, subjectKind }),
    }
  })
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

const WORDS_READ = 100

/** What the first who added words to a report said. */
async function wordsOf(rows: Row[]) {
  const said = await db.report.findMany({
    where: { caseId: { in: rows.map(({ id }) => id) }, text: { not: '' } },
    orderBy: { at: 'desc' },
    take: WORDS_READ,
    select: { caseId: true, text: true },
  })
  return new Map(said.map(({ caseId, text }) => [caseId, quoted(text)]))
}

const signs = ['vote-burst', 'vote-ring', 'watched'] as const

/** What a rule saw in it: votes that look arranged, words looked out for. */
async function signsOf(rows: Row[]) {
  const lines = await db.caseLine.findMany({
    where: { caseId: { in: rows.map(({ id }) => id) }, what: { in: [...signs] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, caseId: true, what: true, text: true },
  })
  return lines.map((line) => ({ ...line, what: line.what as (typeof signs)[number] }))
}

/** Members are named to staff, whatever readableBy says of their posts. */
async function namesOf(rows: Row[]) {
  const ids = [
    ...new Set(rows.flatMap(({ authorId, assigneeId }) => [authorId ?? [], assigneeId ?? []].flat())),
  ]
  const members = await db.member.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(members.map(({ id, name }) => [id, name]))
}
