import { expect, test } from 'vitest'
import { guessLanguage } from '#app/forum/threads/guess-language.ts'

test.each([
  ['背屏可以显示时间', 'en', 'zh'],
  ['小米 17 Pro 的背屏', 'fr', 'zh'],
  ['The word 背屏 means back screen, more or less', 'en', 'en'],
  ['Works on mine', 'fr', 'fr'],
  ['Ça marche', 'en', 'en'],
  ['Chez moi, la montre ne marche pas', 'zh', 'fr'],
  ['Works on mine', 'zh', 'en'],
  ['123 !?', 'zh', 'en'],
  ['', 'fr', 'fr'],
] as const)('%j by a reader of %s is taken for %s', (text, reader, language) => {
  expect(guessLanguage(text, reader)).toBe(language)
})
