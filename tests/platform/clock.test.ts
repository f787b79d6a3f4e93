import { expect, test } from 'vitest'
import { advance, DAY, HOUR, now, startOfDay } from '#app/platform/clock.ts'

test('the forum keeps the time of the world until a test moves it on', () => {
  expect(Math.abs(+now() - Date.now())).toBeLessThan(50)
  advance(2 * HOUR)

  expect(+now() - Date.now()).toBeGreaterThanOrEqual(2 * HOUR - 50)
  advance(-2 * HOUR)
})

test('days begin at midnight UTC', () => {
  const start = new Date('2026-11-21T00:00:00Z')

  expect(startOfDay(new Date('2026-11-21T23:59:59.999Z'))).toEqual(start)
  expect(startOfDay(start)).toEqual(start)
  expect(+startOfDay(new Date(+start + DAY)) - +start).toBe(DAY)
})
