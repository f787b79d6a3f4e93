import { beforeAll, expect, test } from 'vitest'
import { factFields } from '#app/forum/catalogue/phone.ts'
import { listPhones, loadPhone } from '#app/forum/catalogue/phone-queries.server.ts'
import { catalogue } from '#catalogue/catalogue.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { theWholeCatalogue } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(theWholeCatalogue)

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
  await expect(loadPhone('zebra', 'en')).rejects.toThrow('builds.noSuchPhone')
})

test('a phone lists the builds it was seen with, newest first', async () => {
  const { builds } = await loadPhone('xiaomi-17-pro', 'fr')
  expect(builds[0]).toMatchObject({ text: 'OS3.0.319.0.WBLCNXM', osVersion: { name: 'HyperOS 3' } })
  expect(builds.at(-1)).toMatchObject({ text: 'OS3.0.25.0', about: expect.stringContaining('MRSS') })
})

test('a weak claim is told on the phone’s page, not in the list', async () => {
  const listed = (await listPhones('en')).flatMap(({ phones }) => phones)
  expect(listed.find(({ id }) => id === 'xiaomi-18-pro')?.inches).toBeNull()
  const { facts } = await loadPhone('xiaomi-18-pro', 'en')
  const claims = facts.find(({ field }) => field === 'panel-inches')?.claims
  expect(claims).toMatchObject([{ value: '2.72', confidence: 'L' }])
})
