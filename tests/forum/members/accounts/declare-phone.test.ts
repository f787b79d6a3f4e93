import { beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { declarePhone, MyPhone } from '#app/forum/members/accounts/declare-phone.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, someone } from '#tests/support/people.ts'

const mine = { phone: 'tiny-one', build: 'OS3.0.317.0', ceiling: 'SHIZUKU', language: 'fr' } as const
const kept = { phoneId: 'tiny-one', build: 'OS3.0.317.0', ceiling: 'SHIZUKU', language: 'fr' }
const nothing = { phoneId: null, build: null, ceiling: null, language: null }

beforeEach(async () => {
  await db.phone.create({ data: { id: 'tiny-one', maker: 'Tiny', group: 'core', position: 1 } })
})

test('what a member says of their phone is remembered, for them alone', async () => {
  await declarePhone(await ann(), mine)
  expect([await ann(), await ben()]).toMatchObject([kept, nothing])
})

test('what is left empty is forgotten', async () => {
  await declarePhone(await ann(), mine)
  await declarePhone(await ann(), {})
  expect(await ann()).toMatchObject(nothing)
})

test('saying the same twice at once changes nothing', async () => {
  const member = await ann()
  await Promise.all([declarePhone(member, mine), declarePhone(member, mine)])
  expect(await ann()).toMatchObject(kept)
})

test('a phone the catalogue does not know is refused beside its field, and the rest stays as it was', async () => {
  await declarePhone(await ann(), mine)
  await expect(declarePhone(await ann(), { phone: 'no-phone', build: 'new' })).rejects.toMatchObject({
    kind: 'invalid',
    more: { fields: { phone: ['accounts.phone.unknown'] } },
  })
  expect(await ann()).toMatchObject(kept)
})

test('visitors and suspended members declare nothing', async () => {
  const suspended = await someone('sue', { suspendedUntil: new Date('2100-01-01') })
  await expect(declarePhone(visitor, mine)).rejects.toMatchObject({ kind: 'signIn' })
  await expect(declarePhone(suspended, mine)).rejects.toThrow('accounts.suspended')
  expect(await someone('sue')).toMatchObject(nothing)
})

test('the form takes the levels and languages there are, and a build of one line', () => {
  expect(MyPhone.parse({ ...mine, build: '  OS3.0.317.0 ' })).toEqual(mine)
  for (const wrong of [{ ceiling: 'MAGIC' }, { language: 'de' }, { build: 'x'.repeat(121) }]) {
    expect(MyPhone.safeParse(wrong).success).toBe(false)
  }
})
