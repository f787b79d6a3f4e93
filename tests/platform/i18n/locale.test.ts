import { expect, test } from 'vitest'
import { chooseLocale } from '#app/platform/i18n/locale.ts'

test('the address beats the setting, that the cookie, and that the browser', () => {
  expect(chooseLocale(['zh', 'fr', 'en'], 'en')).toBe('zh')
  expect(chooseLocale([null, 'fr', 'en'], 'zh')).toBe('fr')
  expect(chooseLocale([null, null, 'en'], 'zh')).toBe('en')
  expect(chooseLocale([null, null, null], 'zh')).toBe('zh')
})

test('a language the forum does not speak is passed over', () => {
  expect(chooseLocale(['de', 'fr'], null)).toBe('fr')
  expect(chooseLocale([], 'de, it;q=0.9, fr;q=0.5')).toBe('fr')
})

test('the browser is heard by weight, not by order', () => {
  expect(chooseLocale([], 'en;q=0.3, zh;q=0.8, fr;q=0.5')).toBe('zh')
  expect(chooseLocale([], 'en;q=0, fr;q=0.1')).toBe('fr')
})

test('every kind of Chinese gets the one we have', () => {
  for (const wish of ['zh-TW', 'zh-Hant-HK', 'zh-CN', 'ZH']) expect(chooseLocale([], wish)).toBe('zh')
})

test('who says nothing, or nonsense, reads English', () => {
  for (const wish of [null, '', '*', ';;;,,', 'q=1']) expect(chooseLocale([], wish)).toBe('en')
})
