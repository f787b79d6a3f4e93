import { afterEach, expect, test } from 'vitest'
import { SignUp } from '#app/forum/members/accounts/account-forms.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { memberOf } from '#app/forum/members/accounts/sessions.server.ts'
import { signIn } from '#app/forum/members/accounts/sign-in.server.ts'
import { signUp } from '#app/forum/members/accounts/sign-up.server.ts'
import { screenNames } from '#app/forum/moderation/screening/screen-words.server.ts'
import { env } from '#app/platform/env.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo } from '#tests/support/people.ts'

afterEach(() => {
  env.SIGN_UP = 'open'
})

const password = 'a back screen'
const cleo = { name: 'Cleo_17', email: 'cleo@example.org', password }
const join = (typed: Partial<SignUp> = {}) => signUp(visitor, { ...cleo, ...typed }, screenNames)

test('whoever joins is a member at once, and signed in', async () => {
  const { member } = await memberOf(await join())
  expect(member).toMatchObject({ name: 'Cleo_17', role: 'MEMBER', suspendedUntil: null, phoneId: null })
})

test('the password is kept as a hash, the address as it was typed', async () => {
  await join({ displayName: 'Cléo 小背' })
  const row = await db.member.findFirstOrThrow()
  expect(row).toMatchObject({ email: 'cleo@example.org', displayName: 'Cléo 小背', demo: false })
  expect(row.passwordHash).toMatch(/^\$argon2id\$/)
  expect(JSON.stringify(row)).not.toContain(password)
})

test('nobody becomes staff by joining, not even the first', async () => {
  await join({ role: 'ADMIN' } as object)
  expect((await db.member.findFirstOrThrow()).role).toBe('MEMBER')
})

test('a name that reads like another is taken', async () => {
  await join()
  for (const name of ['Cleo_17', 'cleo-17', 'CLEO_17']) {
    await expect(join({ name })).rejects.toMatchObject({
      kind: 'invalid',
      more: { fields: { name: ['accounts.name.taken'] } },
    })
  }
  expect(await db.member.count()).toBe(1)
})

test('a name that passes for that of somebody on staff is refused beside its field', async () => {
  await mo()
  await ann()
  for (const [field, name] of [
    ['name', 'm0'],
    ['displayName', 'М о'],
  ] as const) {
    await expect(join({ [field]: name })).rejects.toMatchObject({
      more: { fields: { [field]: ['screening.looksLikeStaff'] } },
    })
  }
  await join({ name: 'anm', displayName: 'Anna' })
})

test('a name that speaks for the forum is refused beside its field', () => {
  const typed = { ...cleo, name: 'verso-teann', displayName: 'Équipe' }
  const faults = SignUp.safeParse(typed).error!.issues.map(({ path, message }) => [path[0], message])
  expect(faults).toEqual([['displayName', 'accounts.name.reserved']])
  expect(SignUp.safeParse({ ...cleo, name: 'rnoderator' }).success).toBe(false)
})

test('of six who want one name at once, one gets it', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 6 }, () => join()))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const tried of tries) {
    if (tried.status === 'rejected') expect(tried.reason.because).toBe('accounts.name.taken')
  }
  expect([await db.member.count(), await db.session.count()]).toEqual([1, 1])
})

test('two members may share an address: it proves nothing', async () => {
  await join()
  await join({ name: 'dora' })
  expect(await db.member.count({ where: { email: 'cleo@example.org' } })).toBe(2)
})

test('a phone of the catalogue is remembered, another one is refused beside its field', async () => {
  await db.phone.create({ data: { id: 'tiny-one', maker: 'Tiny', group: 'core', position: 1 } })
  await expect(join({ phone: 'no-phone' })).rejects.toMatchObject({
    more: { fields: { phone: ['accounts.phone.unknown'] } },
  })
  expect(await db.member.count()).toBe(0)

  expect((await memberOf(await join({ phone: 'tiny-one' }))).member?.phoneId).toBe('tiny-one')
})

test('nobody joins while the door is closed, but members sign in', async () => {
  await join()
  env.SIGN_UP = 'closed'
  await expect(join({ name: 'dora' })).rejects.toMatchObject({
    kind: 'forbidden',
    because: 'accounts.signUpClosed',
  })
  expect(await signIn({ name: 'cleo-17', password })).toContain('session=')
})

test('a member does not join twice', async () => {
  await expect(signUp(await ann(), cleo, screenNames)).rejects.toThrow('accounts.alreadyIn')
})
