import type { Member } from '#app/forum/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'

/** A report as it stands in the tables, whatever it was made with. */
export async function aReportOf(post: { id: string }, reporter: Member) {
  const subject = { subjectKind: 'post', subjectId: post.id }
  const waiting = { id: newId(), kind: 'reports', ...subject, open: 1, priority: 1, openedAt: now() }
  const { id: caseId } = await db.case.create({ data: waiting })
  const said = { kind: 'report', reason: 'spam', snapshot: {}, weight: 1, network: '', at: now() }
  return db.report.create({ data: { id: newId(), caseId, reporterId: reporter.id, ...subject, ...said } })
}
