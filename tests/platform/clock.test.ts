import { expect, test } from 'vitest'
import { advance, DAY, HOUR, now, startOfDay } from '#app/platform/clock.ts'

test('the forum keeps the time of the world until a test moves it on', () => {
  expectNow(0)
  advance(2 * HOUR)
  expectNow(2 * HOUR)
  advance(-2 * HOUR)
})

test('days begin at midnight UTC', () => {
  const start = new Date('2026-11-21T00:00:00Z')

  expect(startOfDay(new Date('2026-11-21T23:59:59.999Z'))).toEqual(start)
  expect(startOfDay(start)).toEqual(start)
  expect(+startOfDay(new Date(+start + DAY)) - +start).toBe(DAY)
})

/** So far ahead of the world; however slow the machine, between one look at its clock and the next. */
function expectNow(ahead: number) {
  const [before, at, after] = [Date.now(), +now(), Date.now()]
  expect(at - ahead).toBeGreaterThanOrEqual(before)
  expect(at - ahead).toBeLessThanOrEqual(after)
}
