import { beforeAll, expect, test } from 'vitest'
import {
  bringFactsBack,
  type Facts,
  factsOf,
  setFactsAside,
} from '#app/forum/moderation/acts/set-facts-aside.server.ts'
import { followUpReview } from '#app/forum/threads/reviews/follow-up-review.server.ts'
import { publishTip } from '#app/forum/threads/tips/publish-tip.server.ts'
import { advance, DAY, MINUTE, now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { finds } from '#tests/support/finding.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aPhotoOf } from '#tests/support/photos.ts'
import { aFollowUpDraft, aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout, aReply, aTip, aTipDraft } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const aside = (id: string) => transact((tx) => setFactsAside(tx, id))
const back = (id: string, facts: Facts) => transact((tx) => bringFactsBack(tx, id, facts))
/** How many rows of each kind there are, of those that are any. */
const counts = (facts: Facts) =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, rows]) => {
      const count = Array.isArray(rows) ? rows.length : Number(rows !== null)
      return count ? [[name, count]] : []
    }),
  )

test('a tip set aside is none, and comes back with its steps and cautions in their order', async () => {
  const steps = ['First this.', 'Then that.', 'Turn it over.'].map((text) => ({ text }))
  const { id } = await aTip(await ann(), { steps, risks: ['DATA', 'WARRANTY'], undo: 'Turn it off again.' })
  const other = await aTip(await ann(), { title: 'A second clock there' })
  const [before, others] = [await factsOf(db, id), await factsOf(db, other.id)]
  expect(counts(before)).toEqual({ tip: 1, steps: 3, risks: 2 })
  await aside(id)
  expect(counts(await factsOf(db, id))).toEqual({})
  await back(id, before)
  expect([await factsOf(db, id), await factsOf(db, other.id)]).toEqual([before, others])
})

test('what owners found of a tip is kept, and belongs to it again', async () => {
  const tip = await aTip(await ann())
  await finds(await ben(), tip, 'WORKS')
  const [facts, found] = [await factsOf(db, tip.id), await db.confirmation.findMany()]
  await aside(tip.id)
  expect(await db.claim.findUnique({ where: { id: tip.id } })).toMatchObject({ threadId: null })
  await back(tip.id, facts)
  expect(await db.claim.findUnique({ where: { id: tip.id } })).toMatchObject({ threadId: tip.id })
  expect(await db.confirmation.findMany()).toEqual(found)
})

test('a review comes back with its scores, its uses and what was answered later', async () => {
  const { id } = await aReview(await ann())
  advance(30 * DAY)
  await followUpReview(await ann(), id, 30, aFollowUpDraft())
  await db.followUpLink.create({ data: { id: 'digest', threadId: id, day: 90, expiresAt: now() } })
  const before = await factsOf(db, id)
  expect(counts(before)).toEqual({ review: 1, scores: 1, uses: 2, followUps: 1, links: 1 })
  await aside(id)
  expect(counts(await factsOf(db, id))).toEqual({})
  await back(id, before)
  expect(await factsOf(db, id)).toEqual(before)
})

test('a step comes back without the photo that is gone, and with the one that is there', async () => {
  const [kept, gone] = [await aPhotoOf(await ann()), await aPhotoOf(await ann())]
  const steps = [kept, gone].map(({ id: photo }, n) => ({ text: `Look at step ${n}.`, photo, alt: 'A step' }))
  const { id } = await aTip(await ann(), { steps })
  const facts = await factsOf(db, id)
  expect(facts.steps).toMatchObject([{ photoId: kept.id }, { photoId: gone.id }])
  await aside(id)
  await db.photo.delete({ where: { id: gone.id } })
  await back(id, facts)
  expect((await factsOf(db, id)).steps).toMatchObject([{ photoId: kept.id }, { photoId: null }])
})

test('an answer is a tip’s again, unless it became another’s meanwhile', async () => {
  const answer = await aReply(await ben(), await aQuestion(await ann()))
  const tip = async (title: string) => {
    advance(MINUTE)
    return publishTip(await ben(), aTipDraft({ title }), answer.id)
  }
  const first = await tip('A clock on the back')
  const facts = await factsOf(db, first.id)
  expect(facts.tip).toMatchObject({ answerId: answer.id })
  await aside(first.id)
  await back(first.id, facts)
  expect(await factsOf(db, first.id)).toEqual(facts)
  await aside(first.id)
  await tip('The same, written anew')
  await back(first.id, facts)
  expect((await factsOf(db, first.id)).tip).toMatchObject({ answerId: null })
})

test('a question has none of it, and nothing comes of setting it aside', async () => {
  const { id } = await aQuestion(await ann())
  const none = await factsOf(db, id)
  expect(counts(none)).toEqual({})
  await aside(id)
  await back(id, none)
  expect(counts(await factsOf(db, id))).toEqual({})
})
