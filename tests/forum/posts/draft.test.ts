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
