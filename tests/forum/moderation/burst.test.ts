import { expect, test } from 'vitest'
import { BURST, fullest, RING, ringsAmong } from '#app/forum/moderation/burst.ts'
import { MINUTE } from '#app/platform/clock.ts'

const at = (minute: number) => new Date(minute * MINUTE)
const gives = (by: string, to: Record<string, number>) =>
  Object.entries(to).map(([one, votes]) => ({ by, to: one, votes }))
const names = (given: ReturnType<typeof gives>) =>
  ringsAmong(given).map((ring) => ring.map(({ member }) => member))

test('the fullest half hour is found, wherever it begins', () => {
  const moments = [0, 20, 40, 45, 50, 69, 70, 71].map(at)
  expect(fullest(moments, BURST.within)).toEqual({ count: 5, from: 40 * MINUTE, to: 70 * MINUTE })
  expect(fullest([], BURST.within).count).toBe(0)
})

test('two who give each other eight of ten votes are a ring, from ten votes on', () => {
  const two = (inside: number, outside: number) => [
    ...gives('a', { b: inside, x: outside }),
    ...gives('b', { a: inside, y: outside }),
  ]
  expect(names(two(8, 2))).toEqual([['a', 'b']])
  expect(names(two(9, 3))).toEqual([])
  expect(names(two(9, 0))).toEqual([])
  expect(ringsAmong(two(8, 2))[0]).toEqual([
    { member: 'a', inside: 8, all: 10 },
    { member: 'b', inside: 8, all: 10 },
  ])
})

test('three who go round are a ring, and an admirer of one of them is not in it', () => {
  const round = [...gives('a', { b: 12 }), ...gives('b', { c: 12 }), ...gives('c', { a: 12 })]
  expect(names([...round, ...gives('fan', { a: 20 })])).toEqual([['a', 'b', 'c']])
})

test('who admires without being voted for is no ring, nor is a forum in which all vote for all', () => {
  expect(names([...gives('fan', { a: 20 }), ...gives('a', { x: 20 })])).toEqual([])
  const many = Array.from({ length: RING.members + 3 }, (_, n) => `m${n}`)
  const everybody = many.flatMap((by) =>
    gives(by, Object.fromEntries(many.filter((to) => to !== by).map((to) => [to, 3]))),
  )
  expect(names(everybody)).toEqual([])
})
