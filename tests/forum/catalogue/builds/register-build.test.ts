import { beforeEach, expect, test } from 'vitest'
import { approveBuild, withdrawBuild } from '#app/forum/catalogue/builds/know-build.server.ts'
import { registerBuild } from '#app/forum/catalogue/builds/register-build.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { DAY, HOUR, now } from '#app/platform/clock.ts'
import {
  anOwner,
  NEW_BUILD,
  NEW_PLACE,
  OTHER_NETWORK,
  PRO,
  somePhonesWithBuilds,
  threeOwnersRegister,
} from '#tests/support/builds.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo } from '#tests/support/people.ts'

beforeEach(somePhonesWithBuilds)

const place = () => db.buildPhone.findUnique({ where: { id: NEW_PLACE }, include: { build: true } })
const jobs = () => db.job.findMany({ where: { kind: 'restate-build' } })

test('a build that one member has waits, with all that was read in it', async () => {
  const said = await registerBuild(await anOwner('owen'), PRO, '3.0.320.0.wblcnxm', OTHER_NETWORK)
  expect(said).toEqual({ known: false })
  expect(await place()).toMatchObject({
    known: false,
    knownBy: null,
    build: {
      text: NEW_BUILD,
      base: 'os3.0.320',
      android: 16,
      letters: 'WBLCNXM',
      osVersionId: 'hyperos-3',
      rank: '000002.000003.000000.000320.000000',
    },
  })
  expect(await jobs()).toEqual([])
})

test('with the third member from a third network it is known, and its states are to be made anew', async () => {
  expect(await threeOwnersRegister()).toEqual({ known: true })
  expect(await place()).toMatchObject({ known: true, knownBy: 'members', knownSince: expect.any(Date) })
  expect(await jobs()).toMatchObject([{ key: NEW_PLACE, doneAt: null }])
})

test('three who register at once make it known once', async () => {
  const owners = await Promise.all(['owen', 'olga', 'otto'].map((name) => anOwner(name)))
  const said = await Promise.all(
    owners.map((owner) => registerBuild(owner, PRO, NEW_BUILD, { network: owner.name })),
  )
  expect(said.filter(({ known }) => known)).toHaveLength(1)
  expect(await db.buildRegistration.count()).toBe(3)
  expect(await jobs()).toHaveLength(1)
})

test('one member who registers again and again is one', async () => {
  const owner = await anOwner('owen')
  for (const network of ['a', 'b', 'c']) await registerBuild(owner, PRO, NEW_BUILD, { network })
  expect(await db.buildRegistration.count()).toBe(1)
  expect((await place())?.known).toBe(false)
})

test('members of one network are one voice', async () => {
  for (const name of ['owen', 'olga', 'otto', 'odile'])
    await registerBuild(await anOwner(name), PRO, NEW_BUILD, { network: name === 'odile' ? 'b' : 'a' })
  expect((await place())?.known).toBe(false)
})

test('an account that was not a day old when it registered does not count, unless it registers again', async () => {
  const young = await anOwner('yann', PRO, { joinedAt: new Date(+now() - DAY + HOUR) })
  await registerBuild(young, PRO, NEW_BUILD, { network: 'y' })
  for (const name of ['owen', 'olga'])
    await registerBuild(await anOwner(name), PRO, NEW_BUILD, { network: name })
  expect((await place())?.known).toBe(false)
  await db.member.update({ where: { id: young.id }, data: { joinedAt: new Date(+now() - 2 * DAY) } })
  expect(await registerBuild(young, PRO, NEW_BUILD, { network: 'y' })).toEqual({ known: true })
})

test('who says meanwhile that they have another phone does not count', async () => {
  for (const name of ['owen', 'olga'])
    await registerBuild(await anOwner(name), PRO, NEW_BUILD, { network: name })
  await anOwner('owen', 'tiny-one')
  expect(await registerBuild(await anOwner('otto'), PRO, NEW_BUILD, { network: 'o' })).toEqual({
    known: false,
  })
})

test.each([
  ['letters of a phone nobody has seen', 'OS3.0.320.0.WZZCNXM'],
  ['letters of another phone', 'OS3.0.320.0.WPBCNXM'],
  ['letters of a region nobody has seen', 'OS3.0.320.0.WBLQQXM'],
  ['no letters', 'OS3.0.320.0'],
])('a build with %s waits for staff, however many have it', async (_, text) => {
  expect(await threeOwnersRegister(text)).toEqual({ known: false })
  expect(await approveBuild(await mo(), PRO, text)).toBe(text)
  expect(await registerBuild(await anOwner('odile'), PRO, text, OTHER_NETWORK)).toEqual({ known: true })
})

test('one that came without letters does not stand in for one that has them', async () => {
  await registerBuild(await anOwner('odile'), PRO, 'OS3.0.320.0', OTHER_NETWORK)
  expect(await threeOwnersRegister()).toEqual({ known: true })
  expect((await place())?.build.text).toBe(NEW_BUILD)
})

test('a build the forum knows needs no registration', async () => {
  expect(await registerBuild(await anOwner('owen'), PRO, '3.0.319.0.WBLCNXM', OTHER_NETWORK)).toEqual({
    known: true,
  })
  expect(await db.buildRegistration.count()).toBe(0)
})

test('what staff withdrew does not come back by members', async () => {
  await threeOwnersRegister()
  await withdrawBuild(await mo(), PRO, NEW_BUILD)
  const said = await registerBuild(await anOwner('odile'), PRO, NEW_BUILD, { network: 'a fourth' })
  expect([said.known, (await place())?.known]).toEqual([false, false])
})

test('visitors, suspended members and owners of other phones register nothing', async () => {
  const refused = (actor: Parameters<typeof registerBuild>[0]) =>
    registerBuild(actor, PRO, NEW_BUILD, OTHER_NETWORK)
  await expect(refused(visitor)).rejects.toMatchObject({ kind: 'signIn' })
  await expect(refused(await ann())).rejects.toThrow('builds.notYourPhone')
  await expect(refused(await anOwner('tim', 'tiny-one'))).rejects.toThrow('builds.notYourPhone')
  const suspended = await anOwner('sue', PRO, { suspendedUntil: new Date('2100-01-01') })
  await expect(refused(suspended)).rejects.toThrow('accounts.suspended')
  expect(await db.buildRegistration.count()).toBe(0)
  expect(await place()).toBeNull()
})

test.each([
  ['builds.unreadable', 'HyperOS 3'],
  ['builds.unreadable', 'OS99.0.305.0.WBLCNXM'],
  ['builds.imei', '86 123456 789012 3'],
])('%s: %s is refused beside its field', async (because, text) => {
  const owner = await anOwner('owen')
  await expect(registerBuild(owner, PRO, text, OTHER_NETWORK)).rejects.toMatchObject({
    kind: 'invalid',
    more: { fields: { build: [because] } },
  })
})

test('ten builds a day are enough', async () => {
  const owner = await anOwner('owen')
  for (let n = 0; n < 10; n += 1) await registerBuild(owner, PRO, `OS3.0.40${n}.0`, OTHER_NETWORK)
  await expect(registerBuild(owner, PRO, NEW_BUILD, OTHER_NETWORK)).rejects.toMatchObject({ kind: 'tooMany' })
})
