import { beforeEach, expect, test } from 'vitest'
import { listPlaces } from '#app/forum/catalogue/builds/place-queries.server.ts'
import { registerBuild } from '#app/forum/catalogue/builds/register-build.server.ts'
import { loader as approvalPage, action as approve } from '#app/routes/admin/builds/approval.tsx'
import { loader as builds } from '#app/routes/admin/builds/index.tsx'
import { action as withdraw } from '#app/routes/admin/builds/withdrawal.tsx'
import { anOwner, NEW_BUILD, PRO, somePhonesWithBuilds } from '#tests/support/builds.ts'
import '#tests/support/database.ts'
import { ann, mo } from '#tests/support/people.ts'
import { answered, aRequest, sent } from '#tests/support/requests.ts'

beforeEach(somePhonesWithBuilds)

const places = async () =>
  (await listPlaces('en')).find(({ id }) => id === PRO)!.places.map(({ text, state }) => `${text} ${state}`)
const typed = { phone: PRO, build: NEW_BUILD }

test('staff see what waits, with how many members and networks, and what is known', async () => {
  for (const name of ['owen', 'olga'])
    await registerBuild(await anOwner(name), PRO, NEW_BUILD, { network: name })
  const { args } = await aRequest('/admin/builds', { as: await mo() })
  const pro = (await builds(args)).find(({ id }) => id === PRO)!
  expect(pro.places[0]).toMatchObject({ text: NEW_BUILD, state: 'waiting', members: 2, networks: 2 })
  expect(pro.places.slice(1).map(({ state }) => state)).toEqual(['byCatalogue', 'byCatalogue', 'byCatalogue'])
})

test('a moderator approves a build and withdraws it', async () => {
  const as = await mo()
  const { status, location } = await sent(approve, '/admin/builds/approval', { as, typed })
  expect([status, location]).toEqual([302, `/admin/builds?saved#${PRO}`])
  expect((await places())[0]).toBe(`${NEW_BUILD} byStaff`)
  expect((await sent(withdraw, '/admin/builds/withdrawal', { as, typed })).status).toBe(302)
  expect((await places())[0]).toBe(`${NEW_BUILD} withdrawn`)
  expect((await sent(withdraw, '/admin/builds/withdrawal', { as, typed })).status).toBe(409)
})

test('each build of the list is approved and withdrawn as it is written there', async () => {
  const as = await mo()
  for (const place of await places()) {
    const [text] = place.split(' ')
    const one = { phone: PRO, build: text! }
    expect([text, (await sent(withdraw, '/admin/builds/withdrawal', { as, typed: one })).status]).toEqual([
      text,
      302,
    ])
    expect([text, (await sent(approve, '/admin/builds/approval', { as, typed: one })).status]).toEqual([
      text,
      302,
    ])
  }
})

test('what is no build, and what belongs to no phone, comes back beside its field', async () => {
  const as = await mo()
  const wrong = await sent(approve, '/admin/builds/approval', { as, typed: { phone: '', build: '' } })
  expect([wrong.status, wrong.reply.faults]).toEqual([
    422,
    { phone: ['cabinet.builds.phoneMissing'], build: ['tips.build.missing'] },
  ])
  const { args } = await aRequest('/admin/builds/approval', { as })
  expect((await approvalPage(args)).phones.map(({ id }) => id)).toContain(PRO)
})

test('visitors and members read and decide nothing', async () => {
  const reads = async (as?: Awaited<ReturnType<typeof ann>>) =>
    (await answered(builds((await aRequest('/admin/builds', { as })).args))).status
  expect([await reads(), await reads(await ann())]).toEqual([302, 403])
  for (const act of [approve, withdraw]) {
    expect((await sent(act, '/admin/builds', { typed })).status).toBe(401)
    expect((await sent(act, '/admin/builds', { as: await ann(), typed })).status).toBe(403)
  }
})
