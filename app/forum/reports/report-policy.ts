import { mayTakePart } from '#app/forum/accounts/account-policy.ts'
import { type Actor, isStaff, type Member, type Verdict } from '#app/forum/accounts/actor.ts'
import { REPORTS_A_DAY } from './report.ts'

type Post = { authorId: string; removedAt: Date | null; deletedAt: Date | null }

/** Whoever takes part reports what others wrote; a silenced member too, for a report is no post. */
export function mayReport(actor: Actor, post: Post, at: Date): Verdict {
  const verdict = mayReportMember(actor, { id: post.authorId }, at)
  if (verdict !== true) return verdict === 'reports.yourself' ? 'reports.yourOwn' : verdict
  return post.removedAt || post.deletedAt ? 'reports.goneAlready' : true
}

export function mayReportMember(actor: Actor, member: { id: string }, at: Date): Verdict {
  const verdict = mayTakePart(actor, at)
  if (verdict !== true) return verdict
  return actor.id === member.id ? 'reports.yourself' : true
}

export function reportsADay(member: Pick<Member, 'level' | 'role'>) {
  const level = isStaff(member as Member) ? 3 : Math.min(member.level, 3)
  return REPORTS_A_DAY[level] ?? REPORTS_A_DAY[0]
}
