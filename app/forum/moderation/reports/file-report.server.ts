import { openCase } from '#app/forum/moderation/decide/case.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import type { JsonObject, Tx } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'
import type { Reason, ReportedKind, ReportKind } from './report.ts'

export type Filed = {
  id?: string
  kind: ReportKind
  /** What was reported; a photo is reported with its post, which is what the case is about. */
  subject: { kind: ReportedKind; id: string }
  case: {
    subject: { kind: 'post' | 'member'; id: string }
    priority: number
    authorId: string
    language?: string
    phoneId?: string
  }
  reporterId: string | null
  reason: Reason
  text: string
  snapshot: JsonObject
  contact?: JsonObject
  weight: number
  network: string
}

/** A step: a report, and the case it opens or makes more urgent. A member has one in a case. */
export async function fileReport(tx: Tx, { subject, case: about, ...report }: Filed) {
  const { id: caseId } = await openCase(tx, { kind: 'reports', ...about })
  const { reporterId } = report
  if (reporterId && (await tx.report.count({ where: { caseId, reporterId } })) > 0)
    throw refuse.conflict('reports.already')
  return tx.report.create({
    data: {
      id: newId(),
      ...report,
      caseId,
      subjectKind: subject.kind,
      subjectId: subject.id,
      at: now(),
    },
  })
}
