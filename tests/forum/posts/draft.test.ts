import { expect, test } from 'vitest'
import { DraftSave } from '#app/forum/posts/draft.ts'

const save = (more: object) => DraftSave.safeParse({ form: 'tip', sequence: '0', values: '{}', ...more })

test('a draft says which form it is of, for what, and which save it builds on', () => {
  expect(save({ sequence: '3', target: 'abc', values: '{"title":"背屏"}' }).data).toEqual({
    form: 'tip',
    target: 'abc',
    sequence: 3,
    values: { title: '背屏' },
  })
  expect(save({}).data?.target).toBe('')
})

test.each([
  [{ values: 'not json' }],
  [{ values: '[1]' }],
  [{ values: '"text"' }],
  [{ values: 'null' }],
  [{ values: `{"a":"${'x'.repeat(300_000)}"}` }],
  [{ sequence: '-1' }],
  [{ sequence: '1.5' }],
  [{ sequence: 'x' }],
  [{ form: 'poem' }],
  [{ target: 'x'.repeat(41) }],
])('a draft that says something else is refused (%#)', (more) => {
  expect(save(more).success).toBe(false)
})

const taken = (values: unknown) => save({ values: JSON.stringify(values) }).success

test('values lie six deep at the most, whatever lies beside them', () => {
  const deep = (levels: number): unknown => (levels === 0 ? 'x' : { a: null, b: deep(levels - 1) })
  expect([5, 6, 7, 1000].map((levels) => taken(deep(levels)))).toEqual([true, true, false, false])
  expect(taken({ steps: [{ text: 'a' }, deep(9)] })).toBe(false)
})

test('no value has a name that every object has, at any depth; a list may have as many items as it likes', () => {
  expect(save({ values: '{"a":{"__proto__":{"b":1}}}' }).success).toBe(false)
  for (const values of [{ toString: 1 }, { a: { valueOf: 1 } }, { a: [{ constructor: 1 }] }])
    expect(taken(values)).toBe(false)
  expect(taken({ steps: Array(30).fill({ text: 'a' }) })).toBe(true)
})

test('a target has forty letters, a number of a save nine digits and its first', () => {
  expect(save({ target: 't'.repeat(40), sequence: '1000000000' }).success).toBe(true)
  expect(save({ sequence: '1000000001' }).success).toBe(false)
  expect(save({ values: 'no' }).error?.issues).toMatchObject([{ message: 'posts.draft.unreadable' }])
})
