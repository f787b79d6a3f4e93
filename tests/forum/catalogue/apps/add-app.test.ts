import { beforeAll, beforeEach, expect, test } from 'vitest'
import { addApp } from '#app/forum/catalogue/apps/add-app.server.ts'
import { listAllowed, listApps, loadApp } from '#app/forum/catalogue/apps/app-queries.server.ts'
import { AppReport } from '#app/forum/catalogue/apps/app-report.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner, finds, NEW, PHONE, twoBuilds } from '#tests/support/finding.ts'
import { ben } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})
beforeEach(nextMorning)

const report = (more: object = {}) =>
  AppReport.parse({
    name: 'Salt Player',
    phone: PHONE,
    build: NEW,
    finding: 'REFUSED',
    evidence: 'Seen on my phone.',
    ...more,
  })
const from = { network: 'somewhere' }

test('an app on a phone is one row, however many bring it and however they write it', async () => {
  const first = await addApp(await anOwner('ann'), report(), from)
  const second = await addApp(await anOwner('ben'), report({ name: 'salt  PLAYER', finding: 'WORKS' }), from)
  expect(second.id).toBe(first.id)
  const { apps } = await listApps({})
  expect(apps).toMatchObject([
    { name: 'Salt Player', phoneId: PHONE, states: [{ build: NEW, state: { leading: 'WORKS' } }] },
  ])
})

test('what was brought first is shown with its evidence and its finding; the bringer’s own weighs nothing', async () => {
  const { id } = await addApp(await anOwner('ann'), report(), from)
  const { app, works } = await loadApp(visitor, id, {}, 'en')
  expect(app).toMatchObject({ name: 'Salt Player', evidence: 'Seen on my phone.' })
  expect(works.findings).toMatchObject([{ finding: 'REFUSED', own: true }])
  expect(works.state).toMatchObject({ word: 'unchecked' })
})

test('refused counts against an app as broken does, and is said as refused', async () => {
  const row = await addApp(await anOwner('ann'), report(), from)
  await addApp(await anOwner('ben', { shown: true }), report(), from)
  const { works } = await loadApp(visitor, row.id, { build: NEW }, 'en')
  expect(works.state).toMatchObject({ word: 'broken', leading: 'REFUSED' })
})

test('an app that two found officially there is news, once', async () => {
  const row = await addApp(await anOwner('ann'), report(), from)
  for (const name of ['ben', 'cleo', 'dora']) await finds(await anOwner(name, { shown: true }), row, 'WORKS')
  expect(await listAllowed()).toMatchObject([{ name: 'Salt Player', phoneId: PHONE, build: NEW }])
})

test('a workaround must be said, and where it can be seen', () => {
  const faults = (more: object) =>
    AppReport.safeParse({ ...report(), ...more }).error?.issues.map(({ path }) => path[0])
  expect(faults({ finding: 'CHANGE', note: '' })).toEqual(['note'])
  expect(faults({ evidence: '' })).toEqual(['evidence'])
  expect(faults({ name: '' })).toEqual(['name'])
})

test('visitors bring nothing, nor does anyone for a phone that is not there', async () => {
  await expect(addApp(visitor, report(), from)).rejects.toMatchObject({ kind: 'signIn' })
  await expect(addApp(await ben(), report({ phone: 'no-phone' }), from)).rejects.toMatchObject({
    more: { fields: { phone: ['confirmations.phone.missing'] } },
  })
  expect(await db.app.count()).toBe(0)
})

test('ten new apps a day', async () => {
  const member = await anOwner('ann')
  for (let n = 0; n < 10; n++) await addApp(member, report({ name: `App ${n}` }), from)
  await expect(addApp(member, report({ name: 'App too many' }), from)).rejects.toMatchObject({
    kind: 'tooMany',
  })
})

test('apps are listed by name, page by page, and found by a part of it', async () => {
  const member = await anOwner('ann')
  for (let day = 0; day < 5; day++) {
    nextMorning()
    for (let n = 0; n < 10; n++) await addApp(member, report({ name: `App ${day}${n}` }), from)
  }
  const first = await listApps({})
  const second = await listApps({ after: first.next! })
  const names = [...first.apps, ...second.apps].map(({ name }) => name)
  expect(names).toHaveLength(50)
  expect(names).toEqual(names.toSorted())
  expect((await listApps({ q: 'APP 3' })).apps).toHaveLength(10)
})
