import { expect, test } from 'vitest'
import { NoticeReceipt } from '#app/forum/moderation/reports/notice-receipt.tsx'
import { ReportList } from '#app/forum/moderation/reports/report-list.tsx'
import { rendered } from '#tests/support/rendered.tsx'

const at = '2026-11-21T12:00:00Z'
const decision = { act: 'post.removed', rule: 'spam', automated: false, at }
const report = {
  id: 'r1',
  kind: 'report',
  of: 'post' as const,
  excerpt: 'Buy now',
  language: 'en',
  name: '',
  path: '/posts/p1',
  reason: 'spam',
  text: 'Third time.',
  at,
  outcome: null,
  decision: null,
}

test('a report says what was reported, why, and that it waits', async () => {
  const page = await rendered(<ReportList reports={[report]} next={null} />)
  for (const words of [
    'Buy now',
    'href="/posts/p1"',
    'Advertising or spam',
    'Third time.',
    'Waits for staff.',
  ])
    expect(page).toContain(words)
})

test.each([
  ['en', 'Staff agreed.', 'Removed · Advertising or spam · By staff'],
  ['fr', 'La modération est d’accord.', ''],
  ['zh', '工作人员认同举报。', ''],
] as const)('its outcome is said in %s', async (locale, outcome, act) => {
  const decided = { ...report, outcome: 'agreed', decision }
  const page = await rendered(<ReportList reports={[decided]} next={null} />, { locale })
  expect(page).toContain(outcome)
  expect(page).toContain(act)
  const aside = { ...report, outcome: 'set aside' }
  expect(await rendered(<ReportList reports={[aside]} next={null} />)).toContain('Set aside: its author')
})

test('what was erased is not quoted, and who reported nothing learns how', async () => {
  const erased = await rendered(<ReportList reports={[{ ...report, excerpt: '' }]} next={null} />)
  expect(erased).toContain('Its words were erased.')
  expect(await rendered(<ReportList reports={[]} next={null} />)).toContain('You have reported nothing.')
})

test('a receipt says how to object once it is decided, and before that what happens', async () => {
  const receipt = { kind: 'copyright', of: 'photo' as const, at, outcome: null, decision: null }
  const waiting = await rendered(<NoticeReceipt receipt={receipt} />)
  expect(waiting).toContain('Copyright notice · Photo')
  expect(waiting).toContain('Nothing is decided automatically')
  const decided = { ...receipt, outcome: 'disagreed', decision: { ...decision, automated: true } }
  const later = await rendered(<NoticeReceipt receipt={decided} />)
  for (const words of ['Staff did not agree.', 'By a rule, automatically', 'or to a court'])
    expect(later).toContain(words)
})
