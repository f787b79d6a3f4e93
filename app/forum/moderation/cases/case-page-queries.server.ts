import { mayEnterAdmin } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import type { ActKey } from '#app/forum/moderation/decide/act.ts'
import { readableBy } from '#app/forum/posts/post-policy.ts'
import { db, type Prisma } from '#app/platform/db/client.server.ts'
import { findCase } from './case-queries.server.ts'
import { describeCases } from './queue-row-queries.server.ts'
import { canTakeBack } from './take-back.server.ts'

export type CasePage = Awaited<ReturnType<typeof loadCase>>

const REPORTS_SHOWN = 50

/** Everything of one case, as one panel shows it. */
export async function loadCase(actor: Actor, id: string) {
  insist(actor, mayEnterAdmin(actor))
  const row = await findCase(id)
  const [[described], texts, reports, lines, earlier, decision] = await Promise.all([
    describeCases(actor, [row]),
    textsOf(actor, row),
    reportsOf(id),
    linesOf(id),
    earlierOf(row),
    row.decisionId ? db.decision.findUnique({ where: { id: row.decisionId } }) : null,
  ])
  const closed = !row.open && {
    act: (decision?.act as ActKey | undefined) ?? null,
    undo: decision && !decision.undoneAt && canTakeBack(decision.act) ? decision.id : null,
  }
  return { ...described!, closed: closed || null, texts, reports, lines, earlier }
}

type Row = Prisma.CaseGetPayload<object>

/** What the post says, and what it said when it was first reported, where that differs. */
async function textsOf(actor: Actor, { id, subjectKind, subjectId }: Row) {
  if (subjectKind !== 'post') return null
  const [post, first] = await Promise.all([
    db.post.findFirst({
      where: { AND: [{ id: subjectId }, readableBy(actor)] },
      select: { body: true, position: true, thread: { select: { title: true } } },
    }),
    db.report.findFirst({ where: { caseId: id }, orderBy: { at: 'asc' }, select: { snapshot: true } }),
  ])
  const now = post ? joined(post.position === 1 ? post.thread.title : '', post.body) : ''
  const { title, body } = (first?.snapshot ?? {}) as { title?: string; body?: string }
  const before = body === undefined ? now : joined(title || titleOf(post), body)
  return { now, before: before === now ? null : before }
}

type Titled = { position: number; thread: { title: string } } | null
const titleOf = (post: Titled) => (post?.position === 1 ? post.thread.title : '')
const joined = (title: string, body: string) => (title ? `${title}\n\n${body}` : body)

async function reportsOf(caseId: string) {
  const reports = await db.report.findMany({
    where: { caseId },
    orderBy: { at: 'asc' },
    take: REPORTS_SHOWN,
    select: {
      ...{ id: true, kind: true, reason: true, text: true, at: true, weight: true },
      reporter: { select: { name: true } },
    },
  })
  return reports.map(({ reporter, ...report }) => ({ ...report, by: reporter?.name ?? null }))
}

async function linesOf(caseId: string) {
  const lines = await db.caseLine.findMany({ where: { caseId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  const ids = lines.flatMap(({ byId }) => byId ?? [])
  const members = await db.member.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(members.map(({ id, name }) => [id, name]))
  return lines.map(({ id, what, text, byId, at }) => ({
    id,
    what,
    text,
    at,
    by: names.get(byId ?? '') ?? null,
  }))
}

/** How often staff decided before: about this, and about whoever it concerns. What was taken back does not count. */
async function earlierOf({ subjectKind, subjectId, authorId, decisionId }: Row) {
  const before = { undoneAt: null, undoesId: null, id: { not: decisionId ?? '' } }
  const [subject, author] = await Promise.all([
    db.decision.count({ where: { ...before, subjectKind, subjectId } }),
    authorId ? db.decision.count({ where: { ...before, authorId } }) : 0,
  ])
  return { subject, author }
}
