import { expect, test } from 'vitest'
import { colourOf, isAlarming } from '#app/forum/checks/board.ts'

test.each([
  ['nothing found', { count: 0, broken: 0, all: 0 }, 'grey'],
  ['four that work', { count: 4, broken: 0, all: 4 }, 'yellow'],
  ['five that work', { count: 5, broken: 0, all: 5 }, 'green'],
  ['one of ten broken', { count: 10, broken: 1, all: 10 }, 'yellow'],
  ['one of eleven broken', { count: 11, broken: 1, all: 11 }, 'green'],
  ['all broken, and never worked', { count: 5, broken: 5, all: 5 }, 'yellow'],
] as const)('a build with %s', (_, counted, colour) => {
  expect(colourOf(counted, false)).toBe(colour)
  expect(colourOf(counted, true)).toBe('red')
})

test.each([
  [{ broken: 3, works: 1, before: 'works' }, true],
  [{ broken: 2, works: 0, before: 'works' }, false],
  [{ broken: 9, works: 2, before: 'works' }, false],
  [{ broken: 3, works: 0, before: 'mixed' }, false],
  [{ broken: 3, works: 0, before: null }, false],
] as const)('something that worked broke: %j', (alarm, expected) => {
  expect(isAlarming(alarm)).toBe(expected)
})
