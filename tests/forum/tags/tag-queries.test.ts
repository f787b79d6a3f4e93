import { beforeAll, expect, test } from 'vitest'
import { findTags, loadTag, suggestTags } from '#app/forum/tags/tag-queries.server.ts'
import { understand } from '#app/forum/tags/understand.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { theWholeCatalogue } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(theWholeCatalogue)

test.each([
  ['selfie', 'selfie'],
  ['Autoportrait', 'selfie'],
  ['自拍', 'selfie'],
  ['取餐码', 'pickup-code'],
  ['Pick-Up Code', 'pickup-code'],
  ['écran  arrière', 'back-screen'],
  ['ecran arriere', 'back-screen'],
  ['後屏', 'back-screen'],
  ['back-screen', 'back-screen'],
])('%s, typed in whatever language, is the tag %s', async (word, tagId) => {
  expect(await findTags([word])).toEqual([{ word, tagId }])
})

test('a word nobody gave to a tag is unknown', async () => {
  expect(await findTags(['selfie', 'zebra'])).toEqual([
    { word: 'selfie', tagId: 'selfie' },
    { word: 'zebra', tagId: null },
  ])
})

test('a tag shows all its names', async () => {
  const { synonyms } = await loadTag('selfie', 'en')
  expect(synonyms.find(({ language }) => language === 'zh')?.words).toContain('后摄自拍')
  await expect(loadTag('zebra', 'en')).rejects.toThrow('tags.noSuchTag')
})

test('what is being typed suggests tags by any of their names', async () => {
  expect(await suggestTags('autopor', 'en')).toEqual([{ id: 'selfie', name: 'selfie' }])
  expect(await suggestTags('取', 'fr')).toContainEqual({ id: 'pickup-code', name: 'code de retrait' })
  expect(await suggestTags('%', 'en')).toEqual([])
})

test('a form is told in the reader’s language which of its words are tags', async () => {
  expect(await understand('viseur、zebra', 'zh')).toEqual([
    { word: 'viseur', tag: '自拍' },
    { word: 'zebra', tag: null },
  ])
})
