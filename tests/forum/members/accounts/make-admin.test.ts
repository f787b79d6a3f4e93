import { expect, test } from 'vitest'
import {
  createAdmin,
  demoteAdmin,
  makeResetLink,
  OperatorError,
  promoteToAdmin,
} from '#app/forum/members/accounts/make-admin.server.ts'
import { findLink, takeLink } from '#app/forum/members/accounts/one-time-link.server.ts'
import { hashPassword } from '#app/forum/members/accounts/passwords.server.ts'
import { memberOf } from '#app/forum/members/accounts/sessions.server.ts'
import { signIn } from '#app/forum/members/accounts/sign-in.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'

const tokenIn = (link: string) => link.split('/').at(-1)!
const roleOf = async (name: string) => (await someone(name)).role
const admins = () => db.member.count({ where: { role: 'ADMIN' } })

async function actions() {
  const lines = await db.staffLog.findMany({ orderBy: { id: 'asc' } })
  for (const { actorId } of lines) expect(actorId).toBeNull()
  return lines.map(({ action }) => action)
}

test('the operator makes an administrator, who gets in by the link and no other way', async () => {
  const link = await createAdmin('Ada')
  expect(await db.member.findFirstOrThrow()).toMatchObject({ name: 'Ada', role: 'ADMIN', passwordHash: null })
  await expect(signIn({ name: 'Ada', password: '' })).rejects.toThrow('wrongNameOrPassword')

  const cookie = await takeLink({ token: tokenIn(link), password: 'the back of a phone' })
  expect((await memberOf(cookie)).member).toMatchObject({ name: 'Ada', role: 'ADMIN' })
})

test('a new administrator stands in the staff log', async () => {
  await createAdmin('Ada')
  expect(await actions()).toEqual(['admin.created', 'link.made'])
})

test('a name that a member has, or one that reads the same, is not given again', async () => {
  await ann()
  await expect(createAdmin('ANN')).rejects.toThrow('"ANN" is taken: add --promote')
  expect([await admins(), await actions()]).toEqual([0, []])
})

test.each(['', 'a', 'Ada Lovelace', '_ada', 'x'.repeat(26)])('"%s" is no name for one', async (name) => {
  await expect(createAdmin(name)).rejects.toThrow(OperatorError)
  expect(await db.member.count()).toBe(0)
})

test('created twice at once, there is one, and the other try is told why', async () => {
  const tries = await Promise.allSettled([createAdmin('Ada'), createAdmin('ada')])
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  for (const tried of tries) {
    if (tried.status === 'rejected') expect(tried.reason).toBeInstanceOf(OperatorError)
  }
  expect(await admins()).toBe(1)
})

test('a member who is promoted is administrator at once, keeps their password, and gets a link', async () => {
  const { id } = await ann()
  const passwordHash = await hashPassword('a back screen')
  await db.member.update({ where: { id }, data: { passwordHash } })
  const link = await promoteToAdmin('ANN')

  const cookie = await signIn({ name: 'ann', password: 'a back screen' })
  expect((await memberOf(cookie)).member).toMatchObject({ id, role: 'ADMIN' })
  expect(await findLink(tokenIn(link))).toMatchObject({ id, role: 'ADMIN' })
  expect(await actions()).toEqual(['admin.promoted', 'link.made'])
})

test('a reset link lets its member choose a new password, and changes no role', async () => {
  await mo()
  const link = await makeResetLink('mo')
  expect(await findLink(tokenIn(link))).toMatchObject({ name: 'mo', role: 'MODERATOR' })
  expect(await actions()).toEqual(['link.made'])
})

test('nobody is promoted, reset or demoted who is not there, or who is demo content', async () => {
  const { id } = await someone('demo-owner-01')
  await db.member.update({ where: { id }, data: { demo: true } })
  for (const command of [promoteToAdmin, makeResetLink, demoteAdmin]) {
    for (const name of ['nobody', 'demo-owner-01']) {
      await expect(command(name)).rejects.toThrow(`There is no member "${name}".`)
    }
  }
  expect(await actions()).toEqual([])
})

test('an administrator beside another can become a member again', async () => {
  await someone('ada', { role: 'ADMIN' })
  await someone('bob', { role: 'ADMIN' })
  await demoteAdmin('Ada')
  expect([await roleOf('ada'), await roleOf('bob')]).toEqual(['MEMBER', 'ADMIN'])
  expect(await actions()).toEqual(['admin.demoted'])
})

test('the last administrator cannot be demoted', async () => {
  await someone('ada', { role: 'ADMIN' })
  await ben()
  await expect(demoteAdmin('ada')).rejects.toThrow('There must always be an administrator')
  expect([await roleOf('ada'), await actions()]).toEqual(['ADMIN', []])
})

test('when the last two are demoted at once, one stays', async () => {
  await someone('ada', { role: 'ADMIN' })
  await someone('bob', { role: 'ADMIN' })
  const tries = await Promise.allSettled([demoteAdmin('ada'), demoteAdmin('bob')])
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect([await admins(), await actions()]).toEqual([1, ['admin.demoted']])
})

test('one who is demoted twice at once is demoted once', async () => {
  for (const name of ['ada', 'bob', 'cleo']) await someone(name, { role: 'ADMIN' })
  const tries = await Promise.allSettled([demoteAdmin('ada'), demoteAdmin('ada')])
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect([await admins(), await actions()]).toEqual([2, ['admin.demoted']])
})

test('whoever is no administrator keeps the role they have', async () => {
  await someone('ada', { role: 'ADMIN' })
  await mo()
  await expect(demoteAdmin('mo')).rejects.toThrow('"mo" is no administrator.')
  expect([await roleOf('mo'), await actions()]).toEqual(['MODERATOR', []])
})
