import { beforeAll, expect, test } from 'vitest'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { loadPhoneReviews } from '#app/forum/threads/reviews/phone-reviews-queries.server.ts'
import { summarizePhone } from '#app/forum/threads/reviews/summarize-phone.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { aSeries } from '#tests/support/series.ts'
import { aCatalogueToWriteAbout, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const changed = [
  { day: 0, uses: { clock: true }, scores: { readability: 5 } },
  { day: 90, uses: { clock: true }, scores: { readability: 3 } },
]

test('a phone page reads the stored summary, with names in the reader’s language', async () => {
  const thread = await aSeries(await ann(), { said: changed })
  await summarizePhone({}, 'tiny-one')
  expect(await loadPhoneReviews('tiny-one', 'en')).toMatchObject({
    reviews: 1,
    uses: [{ id: 'clock', name: 'Clock' }],
    criteria: [{ name: 'Readability', mean: 3, n: 1 }],
    changes: [
      { id: thread.id, criteria: ['Readability'], from: { day: 3, score: 5 }, to: { day: 90, score: 3 } },
    ],
  })
})

test('without a summary, or without reviews in it, there is nothing to show', async () => {
  expect(await loadPhoneReviews('tiny-one', 'en')).toBeNull()
  await summarizePhone({}, 'tiny-one')
  expect(await loadPhoneReviews('tiny-one', 'en')).toBeNull()
})

test('who deletes a review is not named any more at once, and is not counted soon', async () => {
  const thread = await aSeries(await ann(), { said: changed })
  await summarizePhone({}, 'tiny-one')
  await db.job.deleteMany()
  await deletePost(await ann(), (await openingPost(thread)).id)
  expect((await loadPhoneReviews('tiny-one', 'en'))?.changes).toEqual([])
  const [job] = await db.job.findMany()
  expect(job).toMatchObject({ kind: 'summarize-phone', key: 'tiny-one' })
  await summarizePhone({}, job!.key)
  expect(await loadPhoneReviews('tiny-one', 'en')).toBeNull()
})
