import { expect, test } from 'vitest'
import { arrival } from '#app/forum/posts/arrived.ts'
import { fateOf } from '#app/forum/threads/tips/draft-copy.ts'

const words = { title: 'A clock on the back', text: 'Shows the time.' }
const copy = {
  key: '',
  at: 0,
  text: JSON.stringify(words),
  base: 3,
  saved: false,
  before: '',
  sameTab: true,
}
const here = { text: '{}', sequence: 3, arrived: [] as string[] }

test('a copy comes back by itself where nothing newer can be meant, and else is offered', () => {
  expect(fateOf(copy, here)).toBe('restore')
  expect(fateOf(copy, { ...here, sequence: 0 })).toBe('restore')
  expect(fateOf(copy, { ...here, sequence: 4 })).toBe('offer')
  expect(fateOf({ ...copy, sameTab: false }, here)).toBe('offer')
  expect(fateOf({ ...copy, sameTab: false, base: 0 }, { ...here, sequence: 0 })).toBe('restore')
})

test('a draft that is gone from the server is no proof that this text was published', () => {
  const another = [arrival('1', { ...words, text: 'Shows the date.' })]
  expect(fateOf(copy, { ...here, sequence: 0, arrived: another })).toBe('restore')
  expect(fateOf(copy, { ...here, sequence: 0, arrived: [arrival('1', words)] })).toBe('done')
})

test('what was saved and written on from is done with, and what was saved and dropped is offered', () => {
  const saved = { ...copy, saved: true }
  expect(fateOf(saved, { ...here, sequence: 4 })).toBe('done')
  expect(fateOf(saved, { ...here, sequence: 0 })).toBe('offer')
  expect(fateOf(saved, { ...here, sequence: 1 })).toBe('offer')
})

test('what stands here already, or is damaged, is not offered', () => {
  expect(fateOf(copy, { ...here, text: copy.text })).toBe('done')
  expect(fateOf({ ...copy, text: '{"title":' }, here)).toBe('done')
})
