import { expect, test } from 'vitest'
import { courseOf } from '#app/forum/threads/reviews/score-course.ts'

test('the first score stays in sight beside the later ones, under the day its owner had reached', () => {
  const given = [
    { day: 90, score: 3 },
    { day: 0, score: 5 },
  ]
  expect(courseOf(given, 3)).toEqual({
    points: [
      { day: 3, score: 5 },
      { day: 90, score: 3 },
    ],
    changed: true,
  })
})

test('who says the same again, or says it once, has not changed their mind', () => {
  const again = [
    { day: 0, score: 4 },
    { day: 30, score: 4 },
  ]
  expect(courseOf(again, 3).changed).toBe(false)
  expect(courseOf([{ day: 30, score: 2 }], 3)).toEqual({ points: [{ day: 30, score: 2 }], changed: false })
  expect(courseOf([], 3)).toEqual({ points: [], changed: false })
})
