import { beforeAll, expect, test } from 'vitest'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import { everyNameOf, namesOf } from '#app/forum/catalogue/name-queries.server.ts'
import { factFields } from '#app/forum/catalogue/phone.ts'
import { listPhones, loadPhone } from '#app/forum/catalogue/phone-queries.server.ts'
import { listUses, loadUse } from '#app/forum/catalogue/use-queries.server.ts'
import { catalogue } from '#catalogue/catalogue.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => void (await loadCatalogue()))

test('every phone is in its group, in the reader’s language', async () => {
  const groups = await listPhones('zh')
  expect(groups.map(({ group }) => group)).toEqual(['core', 'new', 'heritage', 'other'])
  expect(groups.flatMap(({ phones }) => phones)).toHaveLength(catalogue.phones.length)
  expect(groups[0]?.phones[0]).toMatchObject({ name: '小米 17 Pro', announced: '2025-09-25', inches: '2.7' })
})

test('the 17 Pro has a 2.7-inch panel and a 2.1-inch readable area, with sources', async () => {
  const phone = await loadPhone('xiaomi-17-pro', 'en')
  const claims = (field: string) => phone.facts.find((fact) => fact.field === field)?.claims
  expect(claims('panel-inches')?.[0]).toMatchObject({ value: '2.7', unit: 'in', confidence: 'H' })
  expect(claims('readable-inches')?.[0]).toMatchObject({ value: '2.1', confidence: 'M' })
  expect(claims('readable-inches')?.[0]?.sources[0]).toMatchObject({ id: 'S003', text: expect.any(String) })
  expect(phone.panel).toMatchObject({ width: 904, height: 572, band: 296 })
  expect(phone.panel?.sources.map(({ id }) => id)).toEqual(['G1', 'G9'])
})

test('claims that conflict stand side by side, and what nobody claims is there as a question', async () => {
  const { facts } = await loadPhone('xiaomi-17-pro', 'en')
  expect(facts.map(({ field }) => field)).toEqual([...factFields])
  expect(facts.find(({ field }) => field === 'brightness')?.claims.map(({ value }) => value)).toEqual([
    '3500',
    '1600',
  ])
  expect(facts.find(({ field }) => field === 'corner-radius')?.claims).toEqual([])
})

test('a figure derived from others has no source to lead to', async () => {
  const { facts } = await loadPhone('xiaomi-17-pro', 'en')
  const derived = facts.find(({ field }) => field === 'readable-inches')?.claims[1]
  expect(derived?.sources).toEqual([{ id: 'derived', text: null, url: null }])
})

test('sentences come in the reader’s language', async () => {
  const market = async (locale: 'en' | 'fr' | 'zh') =>
    (await loadPhone('xiaomi-17-pro', locale)).facts.find(({ field }) => field === 'market')?.claims[0]?.value
  expect([await market('en'), await market('fr'), await market('zh')]).toEqual([
    'China only',
    'Chine uniquement',
    '仅在中国销售',
  ])
})

test('a phone nobody measured has no panel, and an unknown one is not found', async () => {
  expect((await loadPhone('nuu-b40-5g', 'en')).panel).toBeNull()
  await expect(loadPhone('zebra', 'en')).rejects.toThrow('catalogue.noSuchPhone')
})

test('a phone lists the builds it was seen with, newest first', async () => {
  const { builds } = await loadPhone('xiaomi-17-pro', 'fr')
  expect(builds[0]).toMatchObject({ text: 'OS3.0.319.0.WBLCNXM', osVersion: { name: 'HyperOS 3' } })
  expect(builds.at(-1)).toMatchObject({ text: 'OS3.0.25.0', about: expect.stringContaining('MRSS') })
})

test('the 42 uses stand in six groups', async () => {
  const groups = await listUses('fr')
  expect(groups.map(({ name }) => name)[0]).toBe('D’un coup d’œil')
  expect(groups.flatMap(({ uses }) => uses)).toHaveLength(42)
})

test('a use says who named it, since when, and what else it is called', async () => {
  const use = await loadUse('rear-selfie', 'zh')
  expect(use).toMatchObject({ number: 4, name: '后摄自拍取景', group: { id: 'camera' } })
  expect(use.seed).toMatchObject({ source: { id: 'S003' }, line: '17' })
  expect(use.synonyms).toContain('自拍')
  expect((await loadUse('lyrics', 'en')).seed).toBeNull()
  await expect(loadUse('zebra', 'en')).rejects.toThrow('catalogue.noSuchUse')
})

test('where a language has no name, the English one stands in', async () => {
  await db.name.delete({ where: { id: 'criterion.readability.name.fr' } })
  const names = await namesOf('criterion', ['readability', 'updates'], 'fr')
  expect(names.get('readability')).toBe('Readability')
  expect(names.get('updates')).toBe('Mises à jour')
})

test('a tip can be found by every name of what it is about', async () => {
  const names = await everyNameOf(db, 'use', ['pickup-code'])
  expect(names).toContain('取餐码')
})
