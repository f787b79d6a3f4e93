import { z } from 'zod'
import { say } from '#app/messages/catalogue.ts'

/** What the law asks a forum to take notice of, from anybody (Regulation (EU) 2022/2065, Article 16). */
export const noticeKinds = ['illegal', 'copyright', 'counter'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What a counter-notice answers: acts of staff that keep a post from others for copyright. */
export const answerableActs: readonly string[] = ['post.removed', 'post.rejected']

/** How much sooner than a report staff should look: the law gives them no weeks. */
export const NOTICE_PRIORITY = 20
export const CHILD_ABUSE_PRIORITY = 100
export const EXPLANATION_MAX = 5000

const words = (missing: Parameters<typeof say>[0], max = EXPLANATION_MAX) =>
  z.string(say(missing)).trim().min(1, say(missing)).max(max, say('reports.tooLong'))
const Explanation = words('reports.explanationMissing').refine(
  (text) => [...text].length >= 20,
  say('reports.explanationShort'),
)
const Box = z.enum(['yes'], say('reports.goodFaithMissing'))
const name = words('reports.nameMissing', 120)
const email = z.email(say('reports.emailWrong')).max(254, say('reports.tooLong'))
const address = words('reports.addressMissing', 2000)

/** Said together with what is wrong elsewhere in the form, not only when all the rest is right. */
const always = () => true

/** Who tells of child abuse need not say who they are. */
const Illegal = z
  .object({
    kind: z.literal('illegal'),
    address,
    explanation: Explanation,
    childAbuse: z.enum(['yes']).optional(),
    name: name.optional(),
    email: email.optional(),
    goodFaith: Box,
  })
  .refine(({ childAbuse, name }) => childAbuse || name, {
    path: ['name'],
    message: say('reports.nameMissing'),
    when: always,
  })
  .refine(({ childAbuse, email }) => childAbuse || email, {
    path: ['email'],
    message: say('reports.emailWrong'),
    when: always,
  })

/** Which work, and where the original is. */
const Copyright = z.object({
  kind: z.literal('copyright'),
  address,
  work: words('reports.workMissing', 500),
  original: words('reports.originalMissing', 2000),
  explanation: Explanation,
  name,
  email,
  goodFaith: Box,
})

/** Whose post was removed for copyright says why it should not have been. */
const Counter = z.object({
  kind: z.literal('counter'),
  decision: words('reports.decisionMissing', 40),
  explanation: Explanation,
  name,
  email,
  goodFaith: Box,
})

export const NoticeDraft = z.discriminatedUnion('kind', [Illegal, Copyright, Counter])
export type NoticeDraft = z.infer<typeof NoticeDraft>
export type CounterNotice = z.infer<typeof Counter>

export function isNoticeKind(text: unknown): text is NoticeKind {
  return (noticeKinds as readonly unknown[]).includes(text)
}
