import { expect, test } from 'vitest'
import { hasArrived } from '#app/forum/tips/draft-copy.ts'

const copy = { at: 0, text: '{}', base: 3, sent: true }
const title = 'A clock on the back'

test('a text that was sent has arrived where the draft it builds on is gone', () => {
  expect(hasArrived(copy, title, { sequence: 0, lastPublished: null })).toBe(true)
  expect(hasArrived(copy, title, { sequence: 3, lastPublished: title })).toBe(false)
  expect(hasArrived({ ...copy, sent: false }, title, { sequence: 0, lastPublished: title })).toBe(false)
})

test('where it builds on none, the title published last tells', () => {
  const fast = { ...copy, base: 0 }
  expect(hasArrived(fast, ` ${title} `, { sequence: 0, lastPublished: title })).toBe(true)
  expect(hasArrived(fast, title, { sequence: 0, lastPublished: 'Another' })).toBe(false)
  expect(hasArrived(fast, title, { sequence: 0, lastPublished: null })).toBe(false)
})
