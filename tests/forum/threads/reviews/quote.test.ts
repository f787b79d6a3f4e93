import { expect, test } from 'vitest'
import { QUOTE_MAX, quoteOf } from '#app/forum/threads/reviews/quote.ts'

const said = {
  pros: '- Selfies\nMusic',
  cons: '',
  body: '**Bold** words, [a link](https://example.org) and `code`.',
}

test('a review is quoted with its first point of the kind that was asked for', () => {
  expect(quoteOf(said, 'for')).toBe('Selfies')
})

test('without one, with how its text begins, free of markup', () => {
  expect(quoteOf(said, 'against')).toBe('Bold words, a link and code.')
})

test('a quote is never longer than it may be, and ends with a word where there are words', () => {
  const long = quoteOf({ ...said, cons: 'It reacts to my keys, '.repeat(20) }, 'against')
  expect([...long].length).toBeLessThanOrEqual(QUOTE_MAX)
  expect(long).toMatch(/\b(It|reacts|to|my|keys)…$/)
  const chinese = quoteOf({ ...said, cons: '背屏在口袋里总被碰到，'.repeat(30) }, 'against')
  expect([...chinese]).toHaveLength(QUOTE_MAX)
  expect([...quoteOf({ ...said, cons: '🎈'.repeat(300) }, 'against')].at(-2)).toBe('🎈')
})
