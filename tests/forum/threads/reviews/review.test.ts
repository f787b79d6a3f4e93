import { expect, test } from 'vitest'
import { daysOwned, pointsIn, saidOwned } from '#app/forum/threads/reviews/review.ts'

test('months and years are counted in days', () => {
  expect(daysOwned({ owned: 14, unit: 'days' })).toBe(14)
  expect(daysOwned({ owned: 3, unit: 'months' })).toBe(91)
  expect(daysOwned({ owned: 2, unit: 'years' })).toBe(731)
})

test('a time is said in the unit one would say it in', () => {
  expect([3, 91, 731].map(saidOwned)).toEqual([
    { unit: 'days', count: 3 },
    { unit: 'months', count: 3 },
    { unit: 'years', count: 2 },
  ])
})

test('each line is a point, with or without a dash', () => {
  expect(pointsIn('- Bright\n\n• Quick \n-5 °C is fine')).toEqual(['Bright', 'Quick', '-5 °C is fine'])
})
