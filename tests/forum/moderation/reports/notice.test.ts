import { expect, test } from 'vitest'
import { isNoticeKind, NoticeDraft } from '#app/forum/moderation/reports/notice.ts'
import { copyrightForm, noticeForm } from '#tests/support/notices.ts'

function faults(draft: object) {
  const { error } = NoticeDraft.safeParse(draft)
  return Object.fromEntries(error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [])
}

test('a notice has an address, an explanation, a name, an e-mail and good faith', () => {
  expect(faults(noticeForm)).toEqual({})
  expect(faults({ kind: 'illegal' })).toMatchObject({
    address: 'reports.addressMissing',
    explanation: 'reports.explanationMissing',
    goodFaith: 'reports.goodFaithMissing',
  })
  const { name: _, email: __, ...nameless } = noticeForm
  expect(faults(nameless)).toEqual({ name: 'reports.nameMissing', email: 'reports.emailWrong' })
  expect(faults({ ...noticeForm, email: 'vera' })).toEqual({ email: 'reports.emailWrong' })
  expect(faults({ ...noticeForm, explanation: 'Bad.' })).toEqual({ explanation: 'reports.explanationShort' })
})

test('who tells of the abuse of children need not say who they are', () => {
  const { name: _, email: __, ...nameless } = noticeForm
  expect(faults({ ...nameless, childAbuse: 'yes' })).toEqual({})
})

test('a copyright notice names the work and where the original is', () => {
  expect(faults(copyrightForm)).toEqual({})
  const { work: _, original: __, ...without } = copyrightForm
  expect(faults(without)).toEqual({ work: 'reports.workMissing', original: 'reports.originalMissing' })
})

test('a counter-notice names the decision it answers, and nothing else is a notice', () => {
  const { address: _, ...answer } = { ...noticeForm, kind: 'counter' }
  expect(faults(answer)).toEqual({ decision: 'reports.decisionMissing' })
  expect(faults({ ...answer, decision: 'd1' })).toEqual({})
  expect(['illegal', 'copyright', 'counter', 'report', null].map(isNoticeKind)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
