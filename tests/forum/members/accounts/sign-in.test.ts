import { expect, test } from 'vitest'
import { hashPassword } from '#app/forum/members/accounts/passwords.server.ts'
import { memberOf } from '#app/forum/members/accounts/sessions.server.ts'
import { signIn } from '#app/forum/members/accounts/sign-in.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'

const password = 'a back screen'
const passwordHash = await hashPassword(password)

/** Ann, who has a password; Ben has none. */
async function annSignsIn(name = 'ann', typed = password) {
  await ben()
  const { id } = await ann()
  await db.member.update({ where: { id }, data: { passwordHash } })
  return signIn({ name, password: typed })
}

test('name and password open a session', async () => {
  expect((await memberOf(await annSignsIn())).member).toMatchObject({ name: 'ann' })
})

test('the name may be written in any case', async () => {
  expect((await memberOf(await annSignsIn('ANN'))).member).toMatchObject({ name: 'ann' })
})

test.each([
  ['ann', 'a Back screen'],
  ['ann', ''],
  ['nobody', password],
  ['ben', password],
  ['ben', ''],
  ['', password],
])('"%s" with "%s" is refused like every other mistake, and opens nothing', async (name, typed) => {
  await expect(annSignsIn(name, typed)).rejects.toMatchObject({
    kind: 'invalid',
    because: 'accounts.wrongNameOrPassword',
    more: { fields: { password: ['accounts.wrongNameOrPassword'] } },
  })
  expect(await db.session.count()).toBe(0)
})

test('every sign-in has a session of its own', async () => {
  const [phone, laptop] = [await annSignsIn(), await annSignsIn()]
  expect(phone).not.toBe(laptop)
  expect(await db.session.count()).toBe(2)
})

test('a suspended member signs in, to read', async () => {
  await annSignsIn()
  const suspendedUntil = new Date('2100-01-01')
  await db.member.updateMany({ where: { name: 'ann' }, data: { suspendedUntil } })
  const { member } = await memberOf(await signIn({ name: 'ann', password }))
  expect(member).toMatchObject({ suspendedUntil })
})
