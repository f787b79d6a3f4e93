import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'

/** Why a post or a photo is reported: the rules it can break, and what fits none of them. */
export const postReasons = [
  'spam',
  'abuse',
  'harm',
  'private',
  'misleading',
  'undisclosed',
  'off-topic',
  'duplicate',
  'wrong-place',
  'other',
] as const
/** The same of a member. */
export const memberReasons = ['spam', 'abuse', 'pretends', 'evasion', 'other'] as const
/** What the law asks a forum to take notice of: see notice.ts. */
export const noticeReasons = ['illegal', 'child-abuse', 'copyright', 'counter'] as const

/** Each has its words in messages/<language>/reports.json. */
export type Reason =
  | (typeof postReasons)[number]
  | (typeof memberReasons)[number]
  | (typeof noticeReasons)[number]
export type ReportKind = 'report' | 'illegal' | 'copyright' | 'counter'
export type ReportedKind = 'post' | 'photo' | 'member'

export const REPORT_TEXT_MAX = 1000

export const ReportDraft = draftOf(postReasons)
export const MemberReportDraft = draftOf(memberReasons)
export type ReportDraft = { reason: Reason; text: string }

/** One of the fixed reasons; whoever finds none says in words what is wrong. */
function draftOf<const Reasons extends readonly [Reason, ...Reason[]]>(reasons: Reasons) {
  return z
    .object({
      reason: z.enum(reasons, say('reports.reasonMissing')),
      text: z.string().trim().max(REPORT_TEXT_MAX, say('reports.textTooLong')).default(''),
    })
    .refine(({ reason, text }) => reason !== 'other' || text.length > 0, {
      path: ['text'],
      message: say('reports.textMissing'),
    })
}
