import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { localeFor } from '#app/web/locale.server.ts'
import { db } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'

const asked = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost:3000${path}`, { headers })
const both = { cookie: 'lang=fr', 'accept-language': 'zh-CN' }

async function annReading(language: string | null) {
  const { id } = await ann()
  await db.member.update({ where: { id }, data: { language } })
  return ann()
}

test('the address beats all', async () => {
  expect(localeFor(asked('/?lang=en', both), await annReading('zh'))).toBe('en')
})

test('then a member’s setting, where they have one', async () => {
  expect(localeFor(asked('/', both), await annReading('en'))).toBe('en')
  expect(localeFor(asked('/', both), await annReading(null))).toBe('fr')
})

test('then the cookie, then what the browser accepts, then English', () => {
  expect(localeFor(asked('/', both), visitor)).toBe('fr')
  expect(localeFor(asked('/', { 'accept-language': 'zh-TW' }), visitor)).toBe('zh')
  expect(localeFor(asked('/'), visitor)).toBe('en')
})

test('a language we do not speak, in the address or the cookie, is passed over', () => {
  expect(localeFor(asked('/?lang=de', { cookie: 'lang=fr' }), visitor)).toBe('fr')
  expect(localeFor(asked('/?lang=', { cookie: 'lang=../..' }), visitor)).toBe('en')
})
