import { beforeAll, expect, test } from 'vitest'
import { writeScores } from '#app/forum/threads/reviews/write-scores.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const scores = () => db.reviewScore.findMany({ select: { day: true, score: true }, orderBy: { day: 'asc' } })

test('scores of a later day stand beside the earlier ones', async () => {
  const { id } = await aReview(await ann())
  await transact((tx) => writeScores(tx, id, 90, { readability: 2 }))
  expect(await scores()).toEqual([
    { day: 0, score: 5 },
    { day: 90, score: 2 },
  ])
})

test('a criterion nobody knows is refused beside the scores, and none is written', async () => {
  const { id } = await aReview(await ann())
  const writing = transact((tx) => writeScores(tx, id, 90, { readability: 2, charm: 5 }))
  await expect(writing).rejects.toMatchObject({ more: { fields: { scores: [expect.any(String)] } } })
  expect(await scores()).toEqual([{ day: 0, score: 5 }])
})
