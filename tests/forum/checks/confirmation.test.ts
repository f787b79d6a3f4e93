import { expect, test } from 'vitest'
import { Confirmation, DangerReport, mayConfirm } from '#app/forum/checks/confirmation.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'
import { ann, mo } from '#tests/support/people.ts'

const found = { finding: 'BROKEN', phone: 'tiny-one' }
const beside = (said: object) =>
  Confirmation.safeParse({ ...found, ...said }).error?.issues.map(({ path }) => path[0])

test('“with a change” must say which', () => {
  expect(beside({ finding: 'CHANGE' })).toEqual(['note'])
  expect(beside({ finding: 'CHANGE', note: ' ' })).toEqual(['note'])
  expect(beside({ finding: 'CHANGE', note: 'One step less.' })).toBeUndefined()
})

test('steps are counted from one, in whole numbers; saying none is no fault', () => {
  for (const step of ['0', '-1', '1.5', 'first']) expect(beside({ step })).toEqual(['step'])
  expect(Confirmation.parse({ ...found, step: '1' }).step).toBe(1)
  expect(Confirmation.parse(found).step).toBeUndefined()
})

test('a note has 500 characters, the version of an app 60, and neither holds the number of a phone', () => {
  expect(beside({ note: 'n'.repeat(500), appVersion: 'v'.repeat(60) })).toBeUndefined()
  expect(beside({ note: 'n'.repeat(501) })).toEqual(['note'])
  expect(beside({ appVersion: 'v'.repeat(61) })).toEqual(['appVersion'])
  for (const field of ['note', 'appVersion'])
    expect(beside({ [field]: 'It is 490154203237518.' })).toEqual([field])
})

test('that a tip is dangerous is said in eight to a thousand characters', () => {
  const taken = (note: string) => DangerReport.safeParse({ note }).success
  expect(['hot hot', 'it burns', 'b'.repeat(1000), 'b'.repeat(1001)].map(taken)).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(taken('Mine, 490154203237518, burns.')).toBe(false)
})

test('a claim that waits for staff is confirmed by staff alone', async () => {
  const [gated, open] = [{ gatedAt: now() }, { gatedAt: null }]
  expect(mayConfirm(await ann(), open, now())).toBe(true)
  expect(mayConfirm(await ann(), gated, now())).toBe('confirmations.gated')
  expect(mayConfirm(await mo(), gated, now())).toBe(true)
  expect(mayConfirm(visitor, open, now())).toBe('accounts.signInFirst')
})
