import { expect, test } from 'vitest'
import type { MessageKey, Messages } from '#app/messages/catalogue.ts'
import { loadMessages } from '#app/messages/load.ts'
import { locales } from '#app/platform/i18n/locale.ts'
import { translator } from '#app/platform/i18n/translate.ts'

const say = Object.fromEntries(
  await Promise.all(
    locales.map(async (locale) => [locale, translator(locale, await loadMessages(locale))] as const),
  ),
)

test('the same message is said in each language', () => {
  expect(say.en!('accounts.signIn.title')).toBe('Sign in')
  expect(say.fr!('accounts.signIn.title')).toBe('Se connecter')
  expect(say.zh!('accounts.signIn.title')).toMatch(/\p{Script=Han}/u)
})

test('numbers take the form their language has for them', () => {
  const wait = (locale: string, seconds: number) => say[locale]!('accounts.tooManyTries', { seconds })
  expect(wait('en', 1)).toContain('1 second.')
  expect(wait('en', 2)).toContain('2 seconds.')
  expect(wait('en', 0)).toContain('0 seconds.')
  expect(wait('fr', 0)).toContain('0 seconde.')
  expect(wait('fr', 2)).toContain('2 secondes.')
  expect(wait('zh', 30)).toContain('30')
})

test('big numbers are grouped as their language groups them', () => {
  const wait = (locale: string) => say[locale]!('accounts.tooManyTries', { seconds: 12_345 })
  expect(wait('en')).toContain('12,345 seconds')
  expect(wait('fr')).toMatch(/12[\u202f\u00a0]345 secondes/)
})

test('what a member wrote is said as they wrote it', () => {
  const q = `<b>'{0}' # 背屏</b>`
  expect(say.en!('search.results', { q })).toContain(q)
})

test('a choice follows the word it is given, and has one for all others', () => {
  const lead = (role: string) => say.en!('accounts.staff.lead', { role, name: 'ann' })
  expect(lead('ADMIN')).toContain('administrator, ann')
  expect(lead('MEMBER')).toContain('member, ann')
})

test('a key nobody wrote a message for is said itself', () => {
  expect(say.en!('no.such.key' as MessageKey)).toBe('no.such.key')
})

test('a language is read once, however often it is asked for', () => {
  expect(translator('en', {} as Messages)).toBe(say.en)
})
