import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, isStaff, type Member, type Verdict } from '#app/forum/members/accounts/actor.ts'
import { rightsOf } from '#app/forum/members/accounts/rights.ts'

const REPORTS_OF_STAFF = 60

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
  return isStaff(member as Member) ? REPORTS_OF_STAFF : rightsOf(member).reports
}
