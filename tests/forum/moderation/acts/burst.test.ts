import { expect, test } from 'vitest'
import { BURST, fullest, RING, ringsAmong } from '#app/forum/moderation/acts/burst.ts'
import { MINUTE } from '#app/platform/clock.ts'

const at = (minute: number) => new Date(minute * MINUTE)
const gives = (by: string, to: Record<string, number>) =>
  Object.entries(to).map(([one, votes]) => ({ by, to: one, votes }))
const names = (given: ReturnType<typeof gives>) =>
  ringsAmong(given).map((ring) => ring.map(({ member }) => member))

test('the fullest half hour is found, wherever it begins', () => {
  const moments = [0, 20, 40, 45, 50, 69, 70, 71].map(at)
  expect(fullest(moments, BURST.within)).toMatchObject({ count: 5 })
  const fits = { count: 5, from: 40 * MINUTE, to: 70 * MINUTE }
  for (const told of [[...moments].reverse(), [...moments.slice(3), ...moments.slice(0, 3)]])
    expect(fullest(told, BURST.within)).toEqual(fits)
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

/** So many who give each other the same, and outside as much as they like. */
const circle = (size: number, each: number, outside: number) => {
  const members = Array.from({ length: size }, (_, n) => `m${n}`)
  return members.flatMap((by) => {
    const others = members.filter((to) => to !== by).map((to) => [to, each])
    return gives(by, { ...Object.fromEntries(others), [`out of ${by}`]: outside })
  })
}

test('six who give each other just eight of ten are a ring, one more is a crowd', () => {
  expect(names(circle(6, 4, 5))).toEqual([['m0', 'm1', 'm2', 'm3', 'm4', 'm5']])
  expect(names(circle(6, 4, 6))).toEqual([])
  expect(names(circle(7, 4, 0))).toEqual([])
})

test('a few votes from one ring to another do not make one of the two', () => {
  const one = [...gives('b', { a: 20 }), ...gives('a', { b: 17, c: 3 })]
  const other = [...gives('d', { c: 20 }), ...gives('c', { d: 20 })]
  expect(names([...one, ...other])).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})

test('who cast fewer than ten votes is in no ring, whoever votes for them', () => {
  expect(names([...gives('a', { b: 8, z: 2 }), ...gives('b', { a: 10 }), ...gives('z', { a: 3 })])).toEqual([
    ['a', 'b'],
  ])
})

test('only what members of the ring give each other counts, not what they give themselves', () => {
  expect(names([...gives('a', { a: 8, b: 2 }), ...gives('b', { a: 10 })])).toEqual([])
})

test('admirers of admirers leave a ring one after the other, and votes from without keep none in it', () => {
  const pair = [...gives('a', { b: 10 }), ...gives('b', { a: 10 })]
  const fans = [...gives('f', { a: 10 }), ...gives('g', { f: 10 })]
  expect(names([...pair, ...fans])).toEqual([['a', 'b']])
  expect(names([...pair, ...gives('f', { a: 10 }), ...gives('z', { f: 3 })])).toEqual([['a', 'b']])
})
