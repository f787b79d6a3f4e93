import { afterEach, beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { bringBackPost, deletePost } from '#app/forum/posts/delete-post.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { followUpReview } from '#app/forum/threads/reviews/follow-up-review.server.ts'
import { loadReview } from '#app/forum/threads/reviews/review-queries.server.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { advance, backToNow, DAY } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aFollowUpDraft, aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout, aReply, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

afterEach(backToNow)

test('what was got for a review is shown to everybody, with how long and where from', async () => {
  const { id } = await aReview(await ann(), { incentive: 'PAID', relation: 'SELLER', accessory: 'A case' })
  expect(await loadReview(visitor, id, 'fr')).toMatchObject({
    phone: { id: 'tiny-one', name: 'Tiny One' },
    accessory: 'A case',
    ownedDays: 3,
    bought: 'china',
    incentive: 'PAID',
    relation: 'SELLER',
    pros: ['Bright', 'Quick'],
    cons: ['Small'],
    followUps: [],
    next: null,
  })
})

test('its author sees when they are asked next, and where to answer once it is time', async () => {
  const { id } = await aReview(await ann())
  const next = async () => (await loadReview(await ann(), id, 'en'))?.next
  expect(await next()).toMatchObject({ day: 30, due: false })
  advance(28 * DAY)
  expect(await next()).toMatchObject({ day: 30, due: true, path: `/reviews/${id}/follow-ups/30` })
  await followUpReview(await ann(), id, 30, aFollowUpDraft())
  expect(await next()).toMatchObject({ day: 90, due: false })
  expect((await loadReview(await ben(), id, 'en'))?.next).toBeNull()
  advance(600 * DAY)
  expect(await next()).toBeNull()
})

test('of a deleted review others see nothing, and its points are found again once it is back', async () => {
  const thread = await aReview(await ann())
  await aReply(await ben(), thread)
  const { id: post } = await openingPost(thread)
  await db.job.deleteMany()
  await deletePost(await ann(), post)
  expect(await db.job.findMany()).toMatchObject([{ kind: 'summarize-phone', key: 'tiny-one' }])
  expect(await loadReview(visitor, thread.id, 'en')).toBeNull()
  expect(await loadReview(await ben(), thread.id, 'en')).toBeNull()
  await bringBackPost(await ann(), post, wordsOfThread)
  expect(await loadReview(visitor, thread.id, 'en')).not.toBeNull()
  expect((await search(visitor, { q: 'quick' })).hits).toMatchObject([{ subject: thread.id }])
})

test('a plain thread of old has nothing to show beside its words', async () => {
  const { id } = await aReview(await ann())
  await db.review.deleteMany()
  expect(await loadReview(visitor, id, 'en')).toBeNull()
})
