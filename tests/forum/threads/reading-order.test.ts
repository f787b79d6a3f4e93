import { expect, test } from 'vitest'
import { readingOrder, type Sort, type Twig } from '#app/forum/threads/reading-order.ts'

const twig = (id: string, position: number, parentId: string | null = null, best = 0): Twig => ({
  id,
  position,
  parentId,
  best,
})

/** a (2), b (3), a1 and a2 under a, b1 under b, a11 under a1. */
const small = [
  twig('a', 2, null, 0.2),
  twig('b', 3, null, 0.5),
  twig('a1', 4, 'a', 0.1),
  twig('b1', 5, 'b'),
  twig('a2', 6, 'a', 0.9),
  twig('a11', 7, 'a1'),
]
const read = (twigs: Twig[], sort: Sort) =>
  readingOrder(twigs, sort)
    .map(({ id, depth }) => `${id}:${depth}`)
    .join(' ')

test.each([
  ['old', 'a:0 a1:1 a11:2 a2:1 b:0 b1:1'],
  ['new', 'b:0 b1:1 a:0 a2:1 a1:1 a11:2'],
  ['best', 'b:0 b1:1 a:0 a2:1 a1:1 a11:2'],
] as const)('in order of %s, each reply stands under what it answers', (sort, order) => {
  expect(read(small, sort)).toBe(order)
})

test('equally good replies stand in the order they were written', () => {
  expect(read([twig('b', 3), twig('a', 2), twig('c', 4)], 'best')).toBe('a:0 b:0 c:0')
})

test('a reply whose parent is not there stands at the root', () => {
  expect(read([twig('a', 2, 'gone'), twig('b', 3)], 'old')).toBe('a:0 b:0')
})

test('no replies, no order', () => {
  expect(readingOrder([], 'best')).toEqual([])
})

test.each(['best', 'new', 'old'] as const)('a chain of 50,000 is read to its end (%s)', (sort) => {
  const chain = Array.from({ length: 50_000 }, (_, n) => twig(`r${n}`, n + 2, n ? `r${n - 1}` : null))
  const order = readingOrder(chain, sort)
  expect(order).toHaveLength(50_000)
  expect(order.at(-1)).toEqual({ id: 'r49999', depth: 49_999 })
})

test('a thousand siblings stand side by side', () => {
  const siblings = Array.from({ length: 1000 }, (_, n) => twig(`r${n}`, n + 2))
  expect(readingOrder(siblings, 'old').map(({ id }) => id)).toEqual(siblings.map(({ id }) => id))
  expect(readingOrder(siblings, 'new')[0]).toEqual({ id: 'r999', depth: 0 })
})

test('every reply is read exactly once, after its parent, whatever the tree', () => {
  let seed = 1
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const tree = Array.from({ length: 800 }, (_, n) => {
    const parent = n > 0 && random() < 0.8 ? `r${Math.floor(random() * n)}` : null
    return twig(`r${n}`, n + 2, parent, Math.round(random() * 4) / 4)
  })
  for (const sort of ['best', 'new', 'old'] as const) {
    const order = readingOrder(tree, sort)
    const at = new Map(order.map(({ id }, index) => [id, index]))
    expect(at.size).toBe(800)
    for (const { id, parentId } of tree) if (parentId) expect(at.get(parentId)).toBeLessThan(at.get(id)!)
  }
})
