import { expect, test } from 'vitest'
import { catalogueRows } from '#app/forum/catalogue/catalogue-rows.ts'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import { hashOf } from '#app/forum/catalogue/load-plan.server.ts'
import { loadPhone } from '#app/forum/catalogue/phone-queries.server.ts'
import { catalogue } from '#catalogue/catalogue.ts'
import { smallCatalogue } from '#tests/support/catalogue.ts'
import { db } from '#tests/support/database.ts'

/** The rows of an installation that loaded its catalogue before builds were read. */
async function anOlderForum() {
  await loadCatalogue()
  await db.buildPhone.deleteMany({ where: { buildId: 'unknown' } })
  await db.build.deleteMany({ where: { id: 'unknown' } })
  await db.catalogueEntry.deleteMany({ where: { key: { startsWith: 'unknown' } } })
  await db.build.updateMany({ data: { base: '', android: null, letters: null, rank: '' } })
  await db.buildPhone.updateMany({ data: { known: false } })
  for (const { kind, row } of catalogueRows(catalogue)) {
    if (kind !== 'build' && kind !== 'buildPhone') continue
    const { base, android, letters, rank, known, ...old } = row
    await db.catalogueEntry.updateMany({ where: { kind, key: row.id }, data: { hash: hashOf(old) } })
  }
  await db.setting.updateMany({ where: { key: 'catalogue.digest' }, data: { value: 'of older rows' } })
}

test('a forum that loaded its builds before they were read gets what is read in them, once', async () => {
  await anOlderForum()
  const load = await loadCatalogue()
  expect(load.left).toEqual([])
  expect(load.added).toBe(1 + catalogue.phones.length)
  expect(await db.build.findUnique({ where: { id: 'os3-0-305-0-wpbcnxm' } })).toMatchObject({
    base: 'os3.0.305',
    android: 16,
    letters: 'WPBCNXM',
    rank: '000002.000003.000000.000305.000000',
  })
  expect(await loadCatalogue()).toEqual({ added: 0, changed: 0, left: [] })
})

test('what staff had changed in an older forum stays theirs', async () => {
  await anOlderForum()
  await db.build.update({ where: { id: 'os3-0-317-0' }, data: { seen: '2026-08-08' } })
  expect((await loadCatalogue()).left).toEqual([
    { kind: 'build', key: 'os3-0-317-0', why: 'changed by staff' },
  ])
})

test('a build of the catalogue that staff withdrew is not known again after a load', async () => {
  await loadCatalogue()
  await db.buildPhone.update({ where: { id: 'os3-0-317-0.xiaomi-17-pro-max' }, data: { known: false } })
  await db.setting.updateMany({ where: { key: 'catalogue.digest' }, data: { value: 'of other rows' } })
  expect((await loadCatalogue()).left).toMatchObject([{ kind: 'buildPhone', why: 'changed by staff' }])
  const link = await db.buildPhone.findUnique({ where: { id: 'os3-0-317-0.xiaomi-17-pro-max' } })
  expect(link?.known).toBe(false)
})

test('every phone has a row for builds nobody knows, and its page does not show it', async () => {
  await loadCatalogue(smallCatalogue)
  expect(await db.buildPhone.findUnique({ where: { id: 'unknown.tiny-one' } })).toMatchObject({
    known: false,
  })
  const phone = await loadPhone('tiny-one', 'en')
  expect(phone.builds.map(({ id }) => id)).toEqual(['t1'])
})

test('a build without letters has the Android of its system, and one without numbers stands where its system begins', async () => {
  await loadCatalogue()
  expect(await db.build.findUnique({ where: { id: 'os3-0-25-0' } })).toMatchObject({
    android: 16,
    letters: null,
  })
  expect(await db.build.findUnique({ where: { id: 'miui-14-eu-stable' } })).toMatchObject({
    base: '',
    rank: '000001.000014',
  })
})
