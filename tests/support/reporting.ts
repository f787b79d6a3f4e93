import type { Member } from '#app/forum/members/accounts/actor.ts'
import { memberColumns } from '#app/forum/members/accounts/sessions.server.ts'
import { moderate } from '#app/forum/moderation/decide/moderate.server.ts'
import { ReportDraft } from '#app/forum/moderation/reports/report.ts'
import { reportPost } from '#app/forum/moderation/reports/report-post.server.ts'
import { now } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.server.ts'
import { db } from './database.ts'
import { someone } from './people.ts'

/** A member of some standing, who reports from a network of their own. */
export async function atLevel(name: string, level: number): Promise<Member> {
  const { id } = await someone(name)
  return db.member.update({ where: { id }, data: { level }, select: memberColumns })
}

type More = { reason?: string; text?: string; network?: string }

/** A report, through the schema and the verb of members. */
export function reports(member: Member, post: { id: string }, { network, ...more }: More = {}) {
  const draft = ReportDraft.parse({ reason: 'spam', ...more })
  return reportPost(member, post.id, draft, { network: network ?? `of ${member.id}` })
}

/** Staff look at a case and find nothing to do. */
export async function isDismissed(by: Member, { caseId }: { caseId: string }) {
  const { id, version } = await db.case.findUniqueOrThrow({ where: { id: caseId } })
  const subject = { kind: 'case', id } as const
  const act = { key: 'case.dismissed', subject, author: null, snapshot: {}, case: { id, version } } as const
  return moderate(by, act, async () => undefined)
}

/** What became of a member's earlier reports. */
export async function settledReports(member: Member, outcomes: Record<string, number>) {
  const all = Object.entries(outcomes).flatMap(([outcome, count]) => Array(count).fill(outcome) as string[])
  const cases = all.map(() => ({
    id: newId(),
    kind: 'reports',
    subjectKind: 'post',
    subjectId: newId(),
    priority: 1,
    openedAt: now(),
    closedAt: now(),
  }))
  await db.case.createMany({ data: cases })
  const said = { kind: 'report', reason: 'spam', snapshot: {}, weight: 1, network: 'n', at: new Date(0) }
  const rows = cases.map(({ id: caseId, subjectKind, subjectId }, n) => ({
    ...said,
    id: newId(),
    caseId,
    subjectKind,
    subjectId,
    reporterId: member.id,
    outcome: all[n]!,
  }))
  await db.report.createMany({ data: rows })
}

/** A report as it stands in the tables, whatever it was made with. */
export async function aReportOf(post: { id: string }, reporter: Member) {
  const subject = { subjectKind: 'post', subjectId: post.id }
  const waiting = { id: newId(), kind: 'reports', ...subject, open: 1, priority: 1, openedAt: now() }
  const { id: caseId } = await db.case.create({ data: waiting })
  const said = { kind: 'report', reason: 'spam', snapshot: {}, weight: 1, network: '', at: now() }
  return db.report.create({ data: { id: newId(), caseId, reporterId: reporter.id, ...subject, ...said } })
}
