import { expect, test } from 'vitest'
import { closesAt, dayFrom, daysAhead, opensAt } from '#app/forum/threads/reviews/follow-up-days.ts'

test('only the four days are days', () => {
  expect(['30', '90', '180', '365'].map(dayFrom)).toEqual([30, 90, 180, 365])
  for (const other of ['0', '31', '030', '30 ', 'x', '', undefined]) expect(dayFrom(other)).toBeNull()
})

test('those ahead come after the day of writing', () => {
  expect(daysAhead(0)).toEqual([30, 90, 180, 365])
  expect(daysAhead(30)).toEqual([90, 180, 365])
  expect(daysAhead(365)).toEqual([])
})

test('days are counted from when it was got, and each closes when the next opens', () => {
  const review = { createdAt: new Date('2026-01-11T00:00:00Z'), ownedDays: 10 }
  expect(opensAt(review, 30)).toEqual(new Date('2026-01-31T00:00:00Z'))
  expect(closesAt(review, 30)).toEqual(opensAt(review, 90))
  expect(+closesAt(review, 365)).toBeGreaterThan(+opensAt(review, 365))
})
