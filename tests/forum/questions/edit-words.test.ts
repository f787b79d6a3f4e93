import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/accounts/actor.ts'
import { editWords } from '#app/forum/questions/edit-words.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { loadThreadPage } from '#app/forum/tips/thread-page-queries.server.ts'
import { advance, DAY, HOUR } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout, aReply, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const body = 'A hedgehog sat on it, and it still works.'

test('years later an author still mends what a review says, and it reads and is found anew', async () => {
  const review = await aReview(await ann())
  const post = await openingPost(review)
  const page = () => loadThreadPage(visitor, review.id, { sort: 'best' }, 'en')
  expect((await page()).opening!.html).toContain('sun')
  advance(800 * DAY)
  await editWords(await ann(), post.id, { body, reason: 'It was another animal' })
  expect((await page()).opening!.html).toContain('hedgehog')
  expect((await search(visitor, { q: 'hedgehog' })).hits).toMatchObject([{ kind: 'review' }])
  expect((await search(visitor, { q: 'tiny one bright' })).hits).toHaveLength(1)
  expect(await db.revision.findMany()).toMatchObject([{ text: 'I read it in the **sun**.' }])
  expect(await db.reviewScore.count()).toBe(1)
})

test('nobody edits what another wrote, not even staff in this way', async () => {
  const post = await openingPost(await aReview(await ann()))
  for (const other of [await ben(), await mo()])
    await expect(editWords(other, post.id, { body })).rejects.toThrow('forbidden: posts.notYours')
  await expect(editWords(visitor, post.id, { body })).rejects.toThrow('signIn')
})

test('a reply is edited as ever, and a tip in its composer', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip)
  advance(HOUR)
  await editWords(await ben(), reply.id, { body })
  expect((await db.post.findUniqueOrThrow({ where: { id: reply.id } })).body).toBe(body)
  const opening = await openingPost(tip)
  await expect(editWords(await ann(), opening.id, { body })).rejects.toThrow('forbidden: posts.notAReply')
})
