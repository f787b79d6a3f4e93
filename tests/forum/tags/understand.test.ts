import { beforeAll, expect, test } from 'vitest'
import { understand } from '#app/forum/tags/understand.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

test('each word typed is said to be a tag, in the reader’s language, or a proposal', async () => {
  expect(await understand('自拍, Viewfinder，armadillo', 'en')).toEqual([
    { word: '自拍', tag: 'selfie' },
    { word: 'Viewfinder', tag: 'selfie' },
    { word: 'armadillo', tag: null },
  ])
  expect(await understand(' , ', 'zh')).toEqual([])
  expect(await understand('a,b,c,d,e,f,g', 'en')).toHaveLength(5)
})
