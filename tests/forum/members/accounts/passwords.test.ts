import { expect, test } from 'vitest'
import { hashPassword, passwordMatches } from '#app/forum/members/accounts/passwords.server.ts'
import { leastCpuOf } from '#tests/support/ratio.ts'

test('a password is stored as argon2id at the cost OWASP asks for, with a salt of its own', async () => {
  const [first, second] = await Promise.all([
    hashPassword('a long sentence'),
    hashPassword('a long sentence'),
  ])

  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(first).not.toBe(second)
})

test('the right password matches, and no other', async () => {
  const stored = await hashPassword('a long sentence')

  expect(await passwordMatches('a long sentence', stored)).toBe(true)
  expect(await passwordMatches('A long sentence', stored)).toBe(false)
  expect(await passwordMatches('', stored)).toBe(false)
})

test('nobody signs in where no password is stored, not even with the one that stands in for it', async () => {
  expect(await passwordMatches('nobody has this password', null)).toBe(false)
  expect(await passwordMatches('', undefined)).toBe(false)
})

test('an unknown name costs as much as a known one', async () => {
  const stored = await hashPassword('a long sentence')
  await passwordMatches('warm', null)
  const known = await leastCpuOf(() => passwordMatches('wrong', stored))
  const unknown = await leastCpuOf(() => passwordMatches('wrong', null))

  expect(unknown / known).toBeGreaterThan(0.3)
})
