import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { fileReport } from './file-report.server.ts'
import type { ReportDraft } from './report.ts'
import { admitReport } from './report-pace.server.ts'
import { mayReportMember } from './report-policy.ts'
import { findReported } from './report-queries.server.ts'
import { silenceNewcomer } from './silence-newcomer.server.ts'
import { weighReport } from './weigh-report.server.ts'

/** Says that a member, not one post of theirs, breaks the rules. */
export async function reportMember(
  member: Actor,
  name: string,
  draft: ReportDraft,
  { network }: { network: string },
) {
  const reported = await findReported(name)
  insist(member, mayReportMember(member, reported, now()))
  const subject = { kind: 'member', id: reported.id } as const
  return transact(async (tx) => {
    await admitReport(tx, member, { ...subject, authorId: reported.id }, draft.reason)
    const weight = await weighReport(tx, member)
    const report = await fileReport(tx, {
      kind: 'report',
      subject,
      case: { subject, priority: weight, authorId: reported.id },
      reporterId: member.id,
      ...draft,
      snapshot: { name: reported.name, displayName: reported.displayName ?? '' },
      weight,
      network,
    })
    await silenceNewcomer(tx, reported.id)
    return report
  })
}
