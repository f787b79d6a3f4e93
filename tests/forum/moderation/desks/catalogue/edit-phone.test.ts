import { beforeEach, expect, test } from 'vitest'
import { seenOf } from '#app/forum/catalogue/change-rows.server.ts'
import { ClaimForm } from '#app/forum/catalogue/claim.ts'
import { insistOnSources } from '#app/forum/catalogue/insist-on-sources.server.ts'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import { loadPhone } from '#app/forum/catalogue/phone-queries.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import {
  dropFact,
  namePhone,
  stateFact,
  undoPhoneEdit,
} from '#app/forum/moderation/desks/catalogue/edit-phone.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { advance, MINUTE } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { aCatalogue, smallCatalogue } from '#tests/support/catalogue.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'

beforeEach(() => loadCatalogue(smallCatalogue))

const ada = () => someone('ada', { role: 'ADMIN' })
const PHONE = 'tiny-one'
const PRICE = 'tiny-one.price.1'
const claim = (more: object = {}) =>
  ClaimForm.parse({ field: 'price', value: '120', unit: 'EUR', sources: 'T1', confidence: 'H', ...more })
const facts = () => db.phoneFact.findMany({ orderBy: { id: 'asc' } })
const everything = async () => [await facts(), await db.name.findMany({ orderBy: { id: 'asc' } })]
const shown = async (field: string) =>
  (await loadPhone(PHONE, 'fr')).facts.find((fact) => fact.field === field)!.claims.map(({ value }) => value)

test('a claim says something else, with its unit, its sources and how sure it is', async () => {
  await stateFact(await ada(), PHONE, PRICE, claim({ unit: 'CNY', confidence: 'L' }))
  const row = await db.phoneFact.findUniqueOrThrow({ where: { id: PRICE } })
  expect(row).toMatchObject({ value: '120', unit: 'CNY', sources: 'T1', confidence: 'L', field: 'price' })
  expect(await shown('price')).toEqual(['120'])
})

test('a sentence is said in each language, and found by search in each', async () => {
  const glass = { field: 'glass', value: 'sapphire', unit: '', 'value-fr': 'saphir', 'value-zh': '蓝宝石' }
  await stateFact(await ada(), PHONE, null, claim(glass))
  expect(await shown('glass')).toEqual(['saphir'])
  expect((await search(visitor, { q: '蓝宝石' })).hits).toMatchObject([{ kind: 'phone' }])
})

test('a phone is called otherwise and found by its new names', async () => {
  const name = { en: 'Tiny 1', fr: 'Le Petit', zh: '小一' }
  await namePhone(await ada(), PHONE, { name, synonyms: { en: ['pocket rocket'], fr: [], zh: [] } })
  expect((await loadPhone(PHONE, 'zh')).name).toBe('小一')
  expect((await search(visitor, { q: 'rocket' })).hits).toMatchObject([{ kind: 'phone' }])
})

test('each change is taken back exactly, the latest first', async () => {
  const [by, before] = [await ada(), await everything()]
  const name = { en: 'Tiny 1', fr: 'Le Petit', zh: '小一' }
  const steps = [
    () => stateFact(by, PHONE, PRICE, claim()),
    () => stateFact(by, PHONE, null, claim({ value: 'sapphire', 'value-fr': 'saphir' })),
    () => dropFact(by, PHONE, PRICE),
    () => namePhone(by, PHONE, { name, synonyms: { en: [], fr: [], zh: [] } }),
  ]
  const states = [before]
  for (const step of steps) {
    await step()
    advance(MINUTE)
    states.push(await everything())
  }
  for (const state of states.slice(0, -1).reverse()) {
    await undoPhoneEdit(by, PHONE)
    advance(MINUTE)
    expect(await everything()).toEqual(state)
  }
  await expect(undoPhoneEdit(by, PHONE)).rejects.toThrow('cabinet.nothingToUndo')
})

test('a later load leaves alone what staff changed, added and removed', async () => {
  const by = await ada()
  await stateFact(by, PHONE, PRICE, claim())
  await stateFact(by, PHONE, null, claim({ value: '90', unit: 'USD' }))
  await dropFact(by, PHONE, 'tiny-one.announced.1')
  const before = await facts()
  const load = await loadCatalogue(
    aCatalogue(({ phones: [phone] }) => {
      phone!.facts[0]!.value = '2027'
      phone!.facts[1]!.value = '130'
    }),
  )
  expect(load.left.map(({ key, why }) => `${key} ${why}`)).toEqual([
    'tiny-one.announced.1 removed by staff',
    'tiny-one.price.1 changed by staff',
  ])
  expect(await facts()).toEqual(before)
})

test('a claim names its sources, and each is one readers can look up', async () => {
  for (const sources of ['', ' , ']) expect(ClaimForm.safeParse({ ...claim(), sources }).success).toBe(false)
  const unknown = stateFact(await ada(), PHONE, PRICE, claim({ sources: 'T1, X9' }))
  await expect(unknown).rejects.toMatchObject({ more: { fields: { sources: ['cabinet.sourceUnknown'] } } })
  for (const sources of ['derived T1', '']) await transact((tx) => insistOnSources(tx, sources))
})

test('whoever had another claim before them overwrites nothing', async () => {
  const seen = seenOf(await db.phoneFact.findMany({ where: { id: PRICE } }))
  await stateFact(await ada(), PHONE, PRICE, { ...claim(), seen })
  const late = stateFact(await ada(), PHONE, PRICE, { ...claim({ value: '1' }), seen })
  await expect(late).rejects.toThrow('moderation.changed')
})

test('an edit leaves its decision and a line of the staff log; a moderator, a member and a visitor make none', async () => {
  await stateFact(await ada(), PHONE, PRICE, claim())
  await expect(stateFact(await mo(), PHONE, PRICE, claim())).rejects.toThrow('moderation.adminOnly')
  await expect(dropFact(await ann(), PHONE, PRICE)).rejects.toThrow('moderation.staffOnly')
  await expect(undoPhoneEdit(visitor, PHONE)).rejects.toThrow('signIn')
  const record = { act: 'catalogue.edited', subjectKind: 'phone', subjectId: PHONE, authorId: null }
  expect(await db.decision.findMany()).toMatchObject([record])
  expect(await db.staffLog.findMany()).toMatchObject([{ action: 'catalogue.edited' }])
})

test('what is not there is not changed, and two who remove one claim at once remove it once', async () => {
  const by = await ada()
  await expect(stateFact(by, 'no-phone', null, claim())).rejects.toThrow('builds.noSuchPhone')
  await expect(dropFact(by, PHONE, 'tiny-one.glass.1')).rejects.toThrow('cabinet.noSuchFact')
  const done = await Promise.allSettled([dropFact(by, PHONE, PRICE), dropFact(by, PHONE, PRICE)])
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})
