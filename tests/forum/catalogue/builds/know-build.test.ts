import { beforeEach, expect, test } from 'vitest'
import { newestKnownBuild } from '#app/forum/catalogue/builds/build-queries.server.ts'
import { approveBuild, decide, withdrawBuild } from '#app/forum/catalogue/builds/know-build.server.ts'
import { watchBuilds } from '#app/forum/catalogue/builds/watch-builds.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'
import {
  anOwner,
  NEW_BUILD,
  NEW_PLACE,
  PRO,
  somePhonesWithBuilds,
  threeOwnersRegister,
} from '#tests/support/builds.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'

beforeEach(somePhonesWithBuilds)

const place = () => db.buildPhone.findUnique({ where: { id: NEW_PLACE } })
const news = () => db.notification.findMany({ where: { kind: 'build-known' } })
const log = () => db.staffLog.findMany({ orderBy: { id: 'asc' } })

test('staff make a build known, and the log says so', async () => {
  const moderator = await mo()
  await approveBuild(moderator, PRO, NEW_BUILD)
  expect(await place()).toMatchObject({ known: true, knownBy: 'staff' })
  expect((await newestKnownBuild(PRO))?.text).toBe(NEW_BUILD)
  expect(await log()).toMatchObject([
    { actorId: moderator.id, action: 'build.known', subjectKind: 'build', subjectId: NEW_PLACE },
  ])
})

test('withdrawn, it is as if it had never been known, and its states are made anew', async () => {
  await threeOwnersRegister()
  await db.job.updateMany({ data: { doneAt: now() } })
  await withdrawBuild(await mo(), PRO, NEW_BUILD)
  expect(await place()).toMatchObject({ known: false, knownSince: null })
  expect((await newestKnownBuild(PRO))?.text).toBe('OS3.0.319.0.WBLCNXM')
  expect(await db.job.findMany()).toMatchObject([{ kind: 'restate-build', key: NEW_PLACE, doneAt: null }])
  expect((await log()).map(({ action }) => action)).toEqual(['build.withdrawn'])
})

test('a build of the catalogue can be withdrawn too, and staff bring back what they withdrew', async () => {
  await withdrawBuild(await mo(), PRO, 'OS3.0.319.0.WBLCNXM')
  expect((await newestKnownBuild(PRO))?.text).toBe('OS3.0.304.0')
  await approveBuild(await mo(), PRO, 'OS3.0.319.0.WBLCNXM')
  expect((await newestKnownBuild(PRO))?.text).toBe('OS3.0.319.0.WBLCNXM')
})

test('whoever watches the phone is told once', async () => {
  const [reader, other] = [await ann(), await ben()]
  await watchBuilds(reader, PRO)
  await watchBuilds(other, 'tiny-one')
  await threeOwnersRegister()
  expect(await news()).toMatchObject([
    { memberId: reader.id, cause: NEW_PLACE, params: { phone: PRO, build: NEW_BUILD }, readAt: null },
  ])
})

test('news of a build that was withdrawn goes where it was not read, and is never told twice where it was', async () => {
  const [reader, other] = [await ann(), await ben()]
  await watchBuilds(reader, PRO)
  await watchBuilds(other, PRO)
  await threeOwnersRegister()
  await db.notification.updateMany({ where: { memberId: reader.id }, data: { readAt: now() } })
  await withdrawBuild(await mo(), PRO, NEW_BUILD)
  expect((await news()).map(({ memberId }) => memberId)).toEqual([reader.id])
  await approveBuild(await mo(), PRO, NEW_BUILD)
  expect(await news()).toHaveLength(2)
})

test('what is so already is not done again, nor logged', async () => {
  await approveBuild(await mo(), PRO, NEW_BUILD)
  await expect(approveBuild(await mo(), PRO, NEW_BUILD)).rejects.toThrow('builds.knownAlready')
  await withdrawBuild(await mo(), PRO, NEW_BUILD)
  await expect(withdrawBuild(await mo(), PRO, NEW_BUILD)).rejects.toThrow('builds.notKnown')
  expect(await log()).toHaveLength(2)
})

test('two of the staff at once make it known once', async () => {
  const both = await Promise.allSettled([
    approveBuild(await mo(), PRO, NEW_BUILD),
    approveBuild(await mo(), PRO, NEW_BUILD),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await log()).toHaveLength(1)
})

test('a withdrawal of what nobody brought leaves no trace of it', async () => {
  await expect(withdrawBuild(await mo(), PRO, NEW_BUILD)).rejects.toThrow('builds.notKnown')
  expect(await place()).toBeNull()
})

test('visitors and members decide nothing', async () => {
  const owner = await anOwner('owen')
  for (const verb of [approveBuild, withdrawBuild]) {
    await expect(verb(visitor, PRO, NEW_BUILD)).rejects.toMatchObject({ kind: 'signIn' })
    await expect(verb(owner, PRO, NEW_BUILD)).rejects.toThrow('builds.staffOnly')
  }
  expect([await place(), await log()]).toEqual([null, []])
})

test('the operator at the terminal is nobody in the log', async () => {
  await decide(null, PRO, NEW_BUILD, 'known')
  expect(await log()).toMatchObject([{ actorId: null, action: 'build.known' }])
  await expect(decide(null, 'no-phone', NEW_BUILD, 'known')).rejects.toThrow('builds.noSuchPhone')
  await expect(decide(null, PRO, 'gibberish', 'known')).rejects.toThrow('builds.unreadable')
})
