import { beforeAll, expect, test } from 'vitest'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

test('a review is also found by its phone, its points and the accessory it is about', async () => {
  const { id } = await aReview(await ann(), { accessory: 'A magnetic strap' })
  const words = await transact((tx) => wordsOfThread(tx, id))
  for (const word of ['Tiny One', 'Bright', 'Small', 'A magnetic strap']) expect(words).toContain(word)
})

test('a tip is found by its phone and its use', async () => {
  const { id } = await aTip(await ann())
  expect(await transact((tx) => wordsOfThread(tx, id))).toContain('Tiny One')
})
