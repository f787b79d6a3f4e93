import type { Member } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { DAY, HOUR, now, SECOND, startOfDay } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { env } from '#app/platform/env.server.ts'
import type { Reason } from './report.ts'
import { reportsADay } from './report-policy.ts'

/** How long staff's "nothing to do" answers the same question about the same thing. */
const ANSWERED_FOR = 24 * HOUR
/** Acts by which staff said that a report was wrong. */
const DISAGREEING = ['case.dismissed', 'post.restored', 'post.approved']

type About = { kind: 'post' | 'member'; id: string; authorId: string }

/** A step: everything that may still refuse a report, one after the other with what comes at the same moment. */
export async function admitReport(tx: Tx, member: Member, about: About, reason: Reason) {
  await holdMembers(tx, [member.id, about.authorId])
  await insistOnReportPace(tx, member)
  await insistNotJustAnswered(tx, about, reason)
}

/**
 * A step: the reporter and whom it concerns are held, in the order of their ids, so that what is reported of and by
 * them at the same moment is counted one after the other.
 */
export async function holdMembers(tx: Tx, ids: string[]) {
  for (const id of [...new Set(ids)].sort()) await tx.member.updateMany({ where: { id }, data: { id } })
}

/** A step: so many reports a day, and no more. */
export async function insistOnReportPace(tx: Tx, member: Member) {
  if (env.PACE === 'unlimited') return
  const today = startOfDay(now())
  const count = await tx.report.count({ where: { reporterId: member.id, at: { gte: today } } })
  if (count < reportsADay(member)) return
  throw refuse.tooMany('reports.enoughToday', Math.ceil((+today + DAY - +now()) / SECOND))
}

/** A step: what staff looked at a day ago at most is not asked again for the same reason, whoever asks. */
async function insistNotJustAnswered(tx: Tx, about: Omit<About, 'authorId'>, reason: Reason) {
  const answered = await tx.case.findMany({
    where: {
      kind: 'reports',
      subjectKind: about.kind,
      subjectId: about.id,
      closedAt: { gte: new Date(+now() - ANSWERED_FOR) },
      reports: { some: { reason } },
    },
    select: { decisionId: true, closedAt: true },
    orderBy: { closedAt: 'desc' },
  })
  const ids = answered.flatMap(({ decisionId }) => decisionId ?? [])
  const disagreed = { id: { in: ids }, act: { in: DISAGREEING }, undoneAt: null }
  const decision = await tx.decision.findFirst({ where: disagreed, orderBy: { at: 'desc' } })
  if (!decision) return
  const wait = +decision.at + ANSWERED_FOR - +now()
  if (wait > 0) throw refuse.tooMany('reports.justAnswered', Math.ceil(wait / SECOND))
}
