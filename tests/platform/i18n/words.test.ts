import { expect, test } from 'vitest'
import { fold, wordsOf, wordsToIndex } from '#app/platform/i18n/words.ts'
import { costOfFirst } from '#tests/support/ratio.ts'

test('case, accents, widths and ligatures make no difference', () => {
  expect(wordsOf('Écran ARRIÈRE')).toEqual(['ecran', 'arriere'])
  expect(wordsOf('ｅｃｒａｎ')).toEqual(['ecran'])
  expect(wordsOf('œil, Straße, İstanbul')).toEqual(['oeil', 'strasse', 'istanbul'])
})

test('decomposed accents are the same words', () => {
  expect(wordsOf('e\u0301cran')).toEqual(wordsOf('écran'))
})

test('an apostrophe parts words, straight or curly', () => {
  expect(wordsOf('l’écran d’un téléphone')).toEqual(wordsOf("l'ecran d'un telephone"))
})

test('letters and digits part where they meet', () => {
  expect(wordsOf('17pro')).toEqual(['17', 'pro'])
  expect(wordsOf('OS3.0.25.0')).toEqual(['os', '3', '0', '25', '0'])
})

test('Chinese is read in overlapping pairs, a single character stays', () => {
  expect(wordsOf('背屏截图')).toEqual(['背屏', '屏截', '截图'])
  expect(wordsOf('屏')).toEqual(['屏'])
  expect(wordsOf('小米17Pro 背屏')).toEqual(['小米', '17', 'pro', '背屏'])
})

test('traditional characters are the simplified ones', () => {
  expect(wordsOf('手機殼 壁紙 後屏 喚醒')).toEqual(wordsOf('手机壳 壁纸 后屏 唤醒'))
})

test('other scripts keep their letters', () => {
  expect(wordsOf('かがみ 한국어 हिन्दी Ελλάδα')).toEqual(['かがみ', '한국어', 'हिन्दी', 'ελλαδα'])
})

test('signs, markup, NUL and halves of characters are no words', () => {
  expect(wordsOf('"*" OR (x) \0 -- % _ \ud800')).toEqual(['or', 'x'])
  expect(wordsOf('！？…')).toEqual([])
})

test('what is kept of a text lets every character begin a word, and hyphenated words be written in one', () => {
  expect(wordsToIndex('背屏')).toEqual(['背屏', '屏'])
  expect(wordsToIndex('pick-up code')).toEqual(['pick', 'up', 'code', 'pickup'])
})

test('a name compares alike however it is spaced', () => {
  expect(new Set(['Xiaomi 17 Pro', 'xiaomi17pro', 'XIAOMI-17-PRO'].map(fold))).toEqual(
    new Set(['xiaomi 17 pro']),
  )
  expect(fold('取餐码')).toBe('取餐码')
})

test.each(['长', 'a-'])('eight times as much of %s costs about eight times as much', async (piece) => {
  const of = (times: number) => () => wordsToIndex(piece.repeat(times))
  const cost = await costOfFirst({ short: of(20_000), long: of(160_000) }, { rounds: 7, warmUp: 2 })
  // A look back from every sign would make it sixty-four.
  expect(cost.long).toBeLessThan(24)
})
