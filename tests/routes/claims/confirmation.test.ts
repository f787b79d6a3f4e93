import { beforeAll, beforeEach, expect, test } from 'vitest'
import { loader as ask, action as confirm } from '#app/routes/claims/confirmation.tsx'
import { loader as askDanger, action as danger } from '#app/routes/claims/danger.tsx'
import { action as withdraw } from '#app/routes/confirmations/withdrawal.tsx'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner, finds, NEW, PHONE, twoBuilds } from '#tests/support/finding.ts'
import { ann, ben } from '#tests/support/people.ts'
import { answered, aRequest, sent } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})
beforeEach(nextMorning)

const typed = { finding: 'WORKS', phone: PHONE, build: NEW, note: 'As written.' }
const at = (tip: { id: string }) => ({ path: `/claims/${tip.id}/confirmation`, params: { claim: tip.id } })

test('an answer leads back to the tip it is about', async () => {
  const tip = await aTip(await ann())
  const { path, params } = at(tip)
  const { status, location } = await sent(confirm, path, { as: await ben(), typed, params })
  expect([status, location]).toEqual([302, `/threads/${tip.id}#works`])
  expect(await db.confirmation.count({ where: { current: 1 } })).toBe(1)
})

test('members of one network are known as one, and no address is kept', async () => {
  const tip = await aTip(await ann())
  const { path, params } = at(tip)
  for (const name of ['ben', 'cleo']) await sent(confirm, path, { as: await anOwner(name), typed, params })
  const rows = await db.confirmation.findMany()
  expect(new Set(rows.map(({ network }) => network)).size).toBe(1)
  expect(JSON.stringify(rows)).not.toContain('192.0.2')
})

test('what is wrong comes back beside its field, with what was typed', async () => {
  const tip = await aTip(await ann())
  const { path, params } = at(tip)
  const wrong = { ...typed, phone: '', finding: 'CHANGE', note: '' }
  const { status, reply } = await sent(confirm, path, { as: await ben(), typed: wrong, params })
  expect(status).toBe(422)
  expect(Object.keys(reply.faults)).toContain('phone')
  expect(reply.values).toMatchObject({ build: NEW })
})

test('an IMEI is refused with the reason, in any of its fields', async () => {
  const tip = await aTip(await ann())
  const { path, params } = at(tip)
  for (const field of ['build', 'note', 'appVersion']) {
    const wrong = { ...typed, [field]: 'IMEI 86 000000 000000 5' }
    const { status, reply } = await sent(confirm, path, { as: await ben(), typed: wrong, params })
    expect([status, reply.faults[field]]).toEqual([422, ['builds.imei']])
  }
  expect(await db.confirmation.count()).toBe(0)
})

test('a visitor’s answer waits for a sign-in beside it, with everything typed kept', async () => {
  const tip = await aTip(await ann())
  const { path, params } = at(tip)
  const { status, reply } = await sent(confirm, path, { typed, params })
  expect([status, reply.signIn, reply.values.note]).toEqual([401, true, 'As written.'])
})

test('the page of the question offers every phone and is filled from “my phone”', async () => {
  const tip = await aTip(await ann())
  const { path, params } = at(tip)
  const { args } = await aRequest(path, { as: await anOwner('ben'), params })
  const data = (await ask(args)) as Awaited<ReturnType<typeof ask>>
  expect(data.ask.given).toMatchObject({ phone: PHONE, build: NEW })
  expect(data.ask.phones.map(({ id }) => id)).toEqual([PHONE, 'tiny-two'])
  const { args: lost } = await aRequest('/claims/no/confirmation', { params: { claim: 'no' } })
  expect((await answered(ask(lost))).status).toBe(404)
})

test('a danger is said by members, in words', async () => {
  const tip = await aTip(await ann())
  const path = `/claims/${tip.id}/danger`
  const params = { claim: tip.id }
  const { args } = await aRequest(path, { params })
  expect((await answered(askDanger(args))).status).toBe(302)
  const short = await sent(danger, path, { as: await ben(), typed: { note: '' }, params })
  expect([short.status, short.reply.faults.note]).toEqual([422, ['confirmations.danger.missing']])
  const { status } = await sent(danger, path, {
    as: await ben(),
    typed: { note: 'It gets too hot.' },
    params,
  })
  expect(status).toBe(302)
})

test('only who gave an answer takes it back', async () => {
  const tip = await aTip(await ann())
  const { id } = await finds(await anOwner('ben'), tip, 'WORKS')
  const path = `/confirmations/${id}/withdrawal`
  const wishes = { typed: { claim: tip.id }, params: { confirmation: id } }
  expect((await sent(withdraw, path, { ...wishes, as: await ann() })).status).toBe(404)
  expect((await sent(withdraw, path, wishes)).status).toBe(401)
  expect((await sent(withdraw, path, { ...wishes, as: await anOwner('ben') })).status).toBe(302)
})
