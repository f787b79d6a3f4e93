import { expect, test } from 'vitest'
import { hotness } from '#app/forum/threads/hot.ts'
import { HOUR } from '#app/platform/clock.ts'

const born = new Date('2026-03-01T12:00:00Z')
const later = (time: number) => new Date(+born + time)

test('it is sign · log10 of the score plus birth in units of 22 hours', () => {
  for (const score of [0, 1, -1]) expect(hotness(score, born)).toBe(+born / 1000 / 79_200)
  expect(hotness(100, born)).toBeCloseTo(2 + +born / 1000 / 79_200, 9)
  expect(hotness(-100, born)).toBeCloseTo(-2 + +born / 1000 / 79_200, 9)
})

test('ten times the votes are worth 22 hours', () => {
  expect(hotness(10, born)).toBeCloseTo(hotness(1, later(22 * HOUR)), 9)
  expect(hotness(10, born)).toBeGreaterThan(hotness(1, later(21 * HOUR)))
  expect(hotness(10, born)).toBeLessThan(hotness(1, later(23 * HOUR)))
})

test('more votes never lower it', () => {
  for (let score = -50; score < 50; score++)
    expect(hotness(score + 1, born)).toBeGreaterThanOrEqual(hotness(score, born))
})
