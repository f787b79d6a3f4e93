import { expect, test } from 'vitest'
import { weighReport, weightOf } from '#app/forum/moderation/reports/weigh-report.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import '#tests/support/database.ts'
import { mo } from '#tests/support/people.ts'
import { atLevel, settledReports } from '#tests/support/reporting.ts'

const member = (level: number) => ({ level, role: 'MEMBER' }) as const
const none = { agreed: 0, disagreed: 0 }

test('a report weighs one and the level of who makes it, that of staff six', () => {
  expect([1, 2, 3, 4].map((level) => weightOf(member(level), none))).toEqual([2, 3, 4, 5])
  expect(weightOf({ level: 0, role: 'MODERATOR' }, none)).toBe(6)
})

test('a newcomer’s weighs half of one in all, however right they were', () => {
  expect(weightOf(member(0), none)).toBe(0.5)
  expect(weightOf(member(0), { agreed: 64, disagreed: 0 })).toBe(0.5)
})

test.each([
  [5, 0, 2],
  [16, 0, 4],
  [7, 3, 2],
  [64, 0, 5],
  [34, 30, 1.28],
  [2000, 0, 7],
])('after %i agreed and %i disagreed reports that of level 1 weighs %f', (agreed, disagreed, weight) => {
  expect(weightOf(member(1), { agreed, disagreed })).toBe(weight)
})

test('however wrong somebody was, their report weighs a tenth', () => {
  expect(weightOf(member(1), { agreed: 0, disagreed: 1000 })).toBe(0.1)
})

test('what was set aside says nothing of who reported it', async () => {
  const ben = await atLevel('ben', 1)
  await settledReports(ben, { agreed: 16, 'set aside': 4 })
  await settledReports(await mo(), { disagreed: 9 })
  expect(await transact((tx) => weighReport(tx, ben))).toBe(4)
})
