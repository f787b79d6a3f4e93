import { beforeAll, expect, test } from 'vitest'
import { wordsAbout } from '#app/forum/threads/tips/tip-words.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

test('a tip is found by every name of its phones, uses and tags', async () => {
  const tip = await aTip(await ann(), { tags: '自拍, 背屏' })
  const words = (await wordsAbout(db, tip.id)).split('\n')
  for (const word of ['Tiny One', 'Clock', 'watch', 'selfie', 'viewfinder', '自拍', '背屏'])
    expect(words).toContain(word)
  expect(words).not.toContain('Tiny Two')
})
