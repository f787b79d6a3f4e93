import { expect, test } from 'vitest'
import { digestOfText } from '#app/platform/text-digest.ts'

test('a text is recognized as it is stored, whatever a form makes of its lines and edges', () => {
  const stored = digestOfText(['Title', 'One line.\nAnother.'])
  for (const typed of ['One line.\r\nAnother.', ' One line.\rAnother. \n', 'One line.\n\0Another.'])
    expect(digestOfText([' Title ', typed, ' '])).toBe(stored)
  expect(digestOfText(['half a pair \ud83d'])).toBe(digestOfText(['half a pair \ufffd']))
})

test('another text has another digest, also where only the border between its parts moves', () => {
  const texts = [['ab', 'c'], ['a', 'bc'], ['abc'], ['c', 'ab'], ['abd'], ['背屏'], ['背面'], ['']]
  expect(new Set(texts.map(digestOfText)).size).toBe(texts.length)
  const numbers = Array.from({ length: 20_000 }, (_, at) => digestOfText([`Reply number ${at}`]))
  expect(new Set(numbers).size).toBe(numbers.length)
})
