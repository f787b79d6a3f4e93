import { expect, test } from 'vitest'
import { foldWatched, matchWords } from '#app/forum/moderation/screening/match-words.ts'

const hits = (word: string, text: string, language = 'en', of = '') =>
  matchWords([{ folded: foldWatched(word), language: of }], text, language).length > 0

test.each([
  ['watch', 'A watch on the back.', true],
  ['watch', 'My WATCH!', true],
  ['watch', 'A smartwatch on the back.', false],
  ['watch', 'They watched.', false],
  ['watch', 'smart-watch', true],
  ['viagra', 'cheap vi-ag-ra', true],
  ['viagra', 'cheap vi\u200bagra', true],
  ['deja vu', 'Déjà  vu, again', true],
  ['deja vu', 'a deja vus', false],
  ['free money', 'free, money!', true],
  ['free money', 'carefree money', false],
  ['télégram', 'sur Telegram', true],
  ['arnaque', 'c’est l’arnaque', true],
  ['œuvre', 'une oeuvre', true],
  ['加微信', '请加微信号', true],
  ['加微信', '请 加 微 信', true],
  ['微信', '他很稍微。信不信由你', false],
  ['微信', '稍微\n信', false],
  ['加微信', '請加微信', true],
  ['號碼', '我的号码', true],
  ['vx号', '加我VX号', true],
  ['vx号', '加我avx号', false],
  ['1000 euros', 'gagnez 1000 euros', true],
])('"%s" in "%s": %s', (word, text, found) => {
  expect(hits(word, text)).toBe(found)
})

test('a word of one language is looked for in texts of that language only, one of none in all', () => {
  expect(hits('chat', 'Un chat.', 'fr', 'fr')).toBe(true)
  expect(hits('chat', 'A chat.', 'en', 'fr')).toBe(false)
  expect(['en', 'fr', 'zh'].map((language) => hits('chat', 'chat', language))).toEqual([true, true, true])
})

test('all words a text has are found', () => {
  const words = ['one', 'two', 'three'].map((folded) => ({ folded, language: '' }))
  expect(matchWords(words, 'three, one', 'en').map(({ folded }) => folded)).toEqual(['one', 'three'])
})
