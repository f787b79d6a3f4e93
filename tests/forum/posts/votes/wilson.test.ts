import { expect, test } from 'vitest'
import { wilson } from '#app/forum/posts/votes/wilson.ts'

test('a post nobody voted on is worth nothing yet', () => {
  expect(wilson(0, 0)).toBe(0)
})

test('ten of ten are better than one of one, and ninety of a hundred than nine of ten', () => {
  expect(wilson(10, 0)).toBeGreaterThan(wilson(1, 0))
  expect(wilson(90, 10)).toBeGreaterThan(wilson(9, 1))
})

test('a downvote lowers, an upvote raises, and it stays between none and all', () => {
  for (let up = 0; up < 30; up++)
    for (let down = 0; down < 30; down++) {
      const here = wilson(up, down)
      expect(here).toBeGreaterThanOrEqual(-1e-12)
      expect(here).toBeLessThan(1)
      expect(wilson(up + 1, down)).toBeGreaterThan(here)
      if (up > 0) expect(wilson(up, down + 1)).toBeLessThan(here)
    }
})

test('it is the lower bound of the 80 % interval', () => {
  expect(wilson(1, 0)).toBeCloseTo(0.3784, 3)
  expect(wilson(0, 5)).toBeCloseTo(0, 9)
})
