import { expect, test } from 'vitest'
import { hashPassword, passwordMatches } from '#app/forum/accounts/passwords.server.ts'

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

test('an unknown name takes as long as a known one', async () => {
  const stored = await hashPassword('a long sentence')
  await passwordMatches('warm', null)
  const known = await timeOf(() => passwordMatches('wrong', stored))
  const unknown = await timeOf(() => passwordMatches('wrong', null))

  expect(unknown / known).toBeGreaterThan(0.3)
})

/** The shortest of three: what the machine does besides only ever adds. */
async function timeOf(work: () => Promise<unknown>) {
  const times: number[] = []
  for (let turn = 0; turn < 3; turn++) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  return Math.min(...times)
}
