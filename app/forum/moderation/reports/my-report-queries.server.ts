import { type Actor, insist, isMember } from '#app/forum/members/accounts/actor.ts'
import { db } from '#app/platform/db/client.server.ts'
import { readCursor, writeCursor } from '#app/platform/db/keyset.ts'
import { excerptOf } from './report-excerpt.ts'

export const REPORTS_A_PAGE = 30

/** What a member reported, latest first, with what became of each. */
export async function listReports(actor: Actor, after: string | undefined) {
  insist(actor, isMember(actor) ? true : 'accounts.signInFirst')
  const cursor = readCursor(after)
  const at = cursor && new Date(cursor.key)
  const beyond =
    cursor && at && !Number.isNaN(+at) ? { OR: [{ at: { lt: at } }, { at, id: { lt: cursor.id } }] } : {}
  const rows = await db.report.findMany({
    where: { reporterId: actor.id, ...beyond },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: REPORTS_A_PAGE + 1,
    include: { case: { select: { subjectKind: true, subjectId: true, decisionId: true } } },
  })
  const shown = rows.slice(0, REPORTS_A_PAGE)
  const last = rows.length > REPORTS_A_PAGE ? shown.at(-1) : undefined
  const decisions = await decisionsOf(shown)
  return {
    reports: shown.map((row) => asShown(row, decisions)),
    next: last ? writeCursor({ key: +last.at, id: last.id }) : null,
  }
}

type Row = Awaited<ReturnType<typeof db.report.findMany>>[number] & {
  case: { subjectKind: string; subjectId: string; decisionId: string | null }
}
type Decisions = Awaited<ReturnType<typeof decisionsOf>>
export type ReportShown = ReturnType<typeof asShown>

async function decisionsOf(reports: Row[]) {
  const ids = reports.flatMap((report) => report.case.decisionId ?? [])
  const rows = await db.decision.findMany({
    where: { id: { in: ids } },
    select: { id: true, act: true, rule: true, automated: true, at: true },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** Never who decided, nor what staff wrote to the author: the outcome, and by which rule. */
function asShown({ id, kind, subjectKind, reason, text, snapshot, at, ...row }: Row, decisions: Decisions) {
  return {
    id,
    kind,
    of: subjectKind as 'post' | 'photo' | 'member',
    ...excerptOf(snapshot),
    path: row.case.subjectKind === 'post' ? `/posts/${row.case.subjectId}` : null,
    reason,
    text,
    at,
    outcome: row.outcome,
    decision: decisions.get(row.case.decisionId ?? '') ?? null,
  }
}
