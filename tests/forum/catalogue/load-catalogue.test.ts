import { expect, test } from 'vitest'
import { catalogueRows } from '#app/forum/catalogue/catalogue-rows.ts'
import { loadCatalogue, ROWS } from '#app/forum/catalogue/load-catalogue.server.ts'
import { digest } from '#app/platform/digest.server.ts'
import { catalogue } from '#catalogue/catalogue.ts'
import { aCatalogue, smallCatalogue } from '#tests/support/catalogue.ts'
import { db } from '#tests/support/database.ts'
import { cpuOf, leastCpuOf } from '#tests/support/ratio.ts'

test('a first load writes every row of the files', async () => {
  const load = await loadCatalogue()
  expect(load).toEqual({ added: catalogueRows(catalogue).length, changed: 0, left: [] })
  expect(await db.phone.count()).toBe(catalogue.phones.length)
  expect(await db.use.count()).toBe(42)
  expect(await db.useGroup.count()).toBe(6)
  expect(await db.catalogueEntry.count()).toBe(load.added)
})

test('a second load finds nothing to do, for a tenth of the work', async () => {
  const first = await cpuOf(() => loadCatalogue())
  const again = await leastCpuOf(async () =>
    expect(await loadCatalogue()).toEqual({ added: 0, changed: 0, left: [] }),
  )
  expect(again).toBeLessThan(first / 10)
})

test('the same files become the same rows: whoever changes that moves ROWS on and this line with it', () => {
  expect([ROWS, digest(JSON.stringify(catalogueRows(smallCatalogue))).slice(0, 12)]).toEqual([
    2,
    '0e06f231007e',
  ])
})

test('no id is given twice', () => {
  const ids = catalogueRows(catalogue).map(({ kind, row }) => `${kind} ${row.id}`)
  expect(new Set(ids).size).toBe(ids.length)
})

test('what changed in the files changes in the forum', async () => {
  await loadCatalogue(smallCatalogue)
  const load = await loadCatalogue(aCatalogue((data) => (data.tags[0]!.name.fr = 'égoportrait')))
  expect(load).toEqual({ added: 0, changed: 1, left: [] })
  const name = await db.name.findUniqueOrThrow({ where: { id: 'tag.selfie.name.fr' } })
  expect(name).toMatchObject({ text: 'égoportrait', folded: 'egoportrait' })
})

test('what is new in the files is added', async () => {
  await loadCatalogue(smallCatalogue)
  const load = await loadCatalogue(aCatalogue((data) => data.tags[0]!.synonyms.en.push('mirror')))
  expect(load).toEqual({ added: 1, changed: 0, left: [] })
})

test('a row staff changed is left and named, and stays when the files change it too', async () => {
  await loadCatalogue(smallCatalogue)
  await db.phoneFact.update({ where: { id: 'tiny-one.price.1' }, data: { value: '99' } })
  const data = aCatalogue((files) => (files.phones[0]!.facts[1]!.value = '120'))

  const left = [{ kind: 'phoneFact', key: 'tiny-one.price.1', why: 'changed by staff' }]
  expect(await loadCatalogue(data)).toEqual({ added: 0, changed: 0, left })
  expect(await db.phoneFact.findUnique({ where: { id: 'tiny-one.price.1' } })).toMatchObject({ value: '99' })
})

test('a row that staff brought to what the files now say is nobody’s quarrel, and follows the files again', async () => {
  await loadCatalogue(smallCatalogue)
  const dearer = (value: string) => aCatalogue((files) => (files.phones[0]!.facts[1]!.value = value))
  await db.phoneFact.update({ where: { id: 'tiny-one.price.1' }, data: { value: '120' } })

  expect(await loadCatalogue(dearer('120'))).toEqual({ added: 0, changed: 0, left: [] })
  expect(await loadCatalogue(dearer('130'))).toEqual({ added: 0, changed: 1, left: [] })
})

test('a row staff removed never comes back, nor does what belongs to it', async () => {
  await loadCatalogue(smallCatalogue)
  await db.name.deleteMany({ where: { subjectKind: 'tag', subjectId: 'selfie' } })
  await db.tag.delete({ where: { id: 'selfie' } })

  const load = await loadCatalogue(aCatalogue((data) => data.tags[0]!.synonyms.en.push('mirror')))
  expect(load.added).toBe(0)
  expect(load.left).toContainEqual({ kind: 'tag', key: 'selfie', why: 'removed by staff' })
  expect(load.left).toContainEqual({
    kind: 'name',
    key: 'tag.selfie.synonym.en.mirror',
    why: 'belongs to what staff removed',
  })
  expect(await db.tag.count()).toBe(0)
  expect(await db.searchDocument.count({ where: { kind: 'tag' } })).toBe(0)
})

test('a phone staff removed takes later facts and builds with it', async () => {
  await loadCatalogue(smallCatalogue)
  await db.phone.delete({ where: { id: 'tiny-one' } })
  const more = aCatalogue((data) =>
    data.phones[0]!.facts.push({ field: 'glass', value: 'sapphire', sources: ['T1'], confidence: 'L' }),
  )
  const { added, left } = await loadCatalogue(more)
  expect(added).toBe(0)
  expect(left).toContainEqual({
    kind: 'phoneFact',
    key: 'tiny-one.glass.1',
    why: 'belongs to what staff removed',
  })
  expect(await db.phone.count()).toBe(0)
})

test('a row staff made under a name the files come to use is theirs', async () => {
  await loadCatalogue(smallCatalogue)
  await db.sourceNote.create({ data: { id: 'T2', text: 'A letter to the staff' } })
  const data = aCatalogue((files) => files.sources.push({ id: 'T2', text: 'Another page', url: null }))

  expect((await loadCatalogue(data)).left).toEqual([{ kind: 'sourceNote', key: 'T2', why: 'made by staff' }])
})

test('what the files no longer hold stays and is named', async () => {
  await loadCatalogue(smallCatalogue)
  const load = await loadCatalogue(aCatalogue((data) => data.builds.pop()))
  expect(load.left).toContainEqual({ kind: 'build', key: 't1', why: 'no longer in the files' })
  expect(await db.build.count({ where: { id: 't1' } })).toBe(1)
})

test('two servers that start at once load once', async () => {
  const loads = await Promise.all([loadCatalogue(smallCatalogue), loadCatalogue(smallCatalogue)])
  expect(loads.filter(({ added }) => added > 0)).toHaveLength(1)
  expect(await db.phone.count()).toBe(1)
})

test('spellings that compare alike are kept once', async () => {
  await loadCatalogue()
  const names = await db.name.findMany({
    where: { subjectKind: 'phone', subjectId: 'xiaomi-17-pro', language: 'zh' },
  })
  expect(names.filter(({ folded }) => folded === '小米 17 pro')).toHaveLength(1)
})
