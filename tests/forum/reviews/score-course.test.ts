import { expect, test } from 'vitest'
import { courseOf } from '#app/forum/reviews/score-course.ts'

test('the first score stays in sight beside the later ones, under the day its owner had reached', () => {
  const given = [
    { day: 90, criterionId: 'a', score: 3 },
    { day: 0, criterionId: 'a', score: 5 },
    { day: 0, criterionId: 'b', score: 4 },
    { day: 30, criterionId: 'b', score: 4 },
    { day: 30, criterionId: 'c', score: 2 },
  ]
  expect(courseOf(given, 3)).toEqual([
    {
      criterionId: 'a',
      points: [
        { day: 3, score: 5 },
        { day: 90, score: 3 },
      ],
      changed: true,
    },
    {
      criterionId: 'b',
      points: [
        { day: 3, score: 4 },
        { day: 30, score: 4 },
      ],
      changed: false,
    },
    { criterionId: 'c', points: [{ day: 30, score: 2 }], changed: false },
  ])
})
