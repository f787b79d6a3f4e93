import { expect, test } from 'vitest'
import {
  MemberReportDraft,
  memberReasons,
  postReasons,
  ReportDraft,
} from '#app/forum/moderation/reports/report.ts'

test('a report of a post has one of the reasons there are', () => {
  for (const reason of postReasons.filter((one) => one !== 'other'))
    expect(ReportDraft.parse({ reason })).toEqual({ reason, text: '' })
  for (const reason of ['evasion', 'child-abuse', '', undefined])
    expect(ReportDraft.safeParse({ reason }).error?.issues[0]?.message).toBe('reports.reasonMissing')
})

test('a member has reasons of their own', () => {
  for (const reason of memberReasons.filter((one) => one !== 'other'))
    expect(MemberReportDraft.safeParse({ reason }).success).toBe(true)
  expect(MemberReportDraft.safeParse({ reason: 'duplicate' }).success).toBe(false)
})

test('who finds no reason says in words what is wrong', () => {
  const wordless = ReportDraft.safeParse({ reason: 'other', text: '  ' })
  expect(wordless.error?.issues).toMatchObject([{ path: ['text'], message: 'reports.textMissing' }])
  expect(ReportDraft.parse({ reason: 'other', text: ' It is a poem. ' }).text).toBe('It is a poem.')
})

test('a report takes 1,000 characters and no more', () => {
  expect(ReportDraft.safeParse({ reason: 'spam', text: 'a'.repeat(1000) }).success).toBe(true)
  const long = ReportDraft.safeParse({ reason: 'spam', text: 'a'.repeat(1001) })
  expect(long.error?.issues[0]?.message).toBe('reports.textTooLong')
})
