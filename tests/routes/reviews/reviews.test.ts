import { afterEach, beforeAll, expect, test } from 'vitest'
import { findDraft } from '#app/forum/posts/save-draft.server.ts'
import { backToNow } from '#app/platform/clock.ts'
import { action as publish, loader as write } from '#app/routes/reviews/new.tsx'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { aRequest, sent } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

afterEach(backToNow)

const typed = {
  phone: 'tiny-one',
  owned: '3',
  unit: 'days',
  bought: 'hong-kong',
  'scores.readability': '4',
  uses: 'clock',
  pros: 'Bright',
  title: 'Bright enough',
  text: 'I read it in the **sun**.',
  incentive: 'DISCOUNT',
  relation: 'NONE',
  language: 'en',
  sequence: '0',
}

test('a review goes from the form to its page', async () => {
  const { status, location } = await sent(publish, '/reviews/new', { as: await ann(), typed })
  expect(status).toBe(302)
  expect(location).toMatch(/^\/threads\/bright-enough-/)
  expect(await db.review.findFirst()).toMatchObject({ incentive: 'DISCOUNT', bought: 'hong-kong' })
  expect(await db.reviewScore.findMany()).toMatchObject([{ criterionId: 'readability', score: 4 }])
  expect(await db.reviewUse.findMany()).toMatchObject([{ useId: 'clock', day: 0 }])
})

test('without a word on what was got, or on ties, it comes back with everything typed and is kept as a draft', async () => {
  const { incentive: _, relation: __, ...silent } = typed
  const { status, reply } = await sent(publish, '/reviews/new', { as: await ann(), typed: silent })
  expect(status).toBe(422)
  expect(reply.faults).toEqual({
    incentive: ['reviews.formIncentiveMissing'],
    relation: ['reviews.formRelationMissing'],
  })
  const kept = { title: typed.title, text: typed.text, scores: { readability: '4' } }
  expect(reply.values).toMatchObject(kept)
  expect((await findDraft(await ann(), 'review'))?.values).toMatchObject(kept)
  expect(await db.thread.count()).toBe(0)
})

test('"save" checks nothing, and the form brings back what was saved', async () => {
  const as = await ann()
  const half = { title: 'Half', 'scores.readability': '2', do: 'save', sequence: '0' }
  expect(await sent(publish, '/reviews/new', { as, typed: half })).toMatchObject({
    status: 303,
    location: '/reviews/new',
  })
  const { args } = await aRequest('/reviews/new', { as })
  expect(await write(args)).toMatchObject({
    values: { title: 'Half', scores: { readability: '2' }, owned: '' },
    sequence: 1,
    criteria: [{ id: 'readability', name: 'Readability', about: 'Sun.' }],
  })
})

test('a phone’s page leads to a review of that phone', async () => {
  const { args } = await aRequest('/reviews/new?phone=tiny-two', { as: await ann() })
  expect(await write(args)).toMatchObject({ values: { phone: 'tiny-two', language: 'en', unit: 'days' } })
})

test('visitors are sent to sign in, and a form of theirs keeps its words', async () => {
  expect(await sent(write, '/reviews/new', {})).toMatchObject({
    status: 302,
    location: '/sign-in?next=%2Freviews%2Fnew',
  })
  const { status, reply } = await sent(publish, '/reviews/new', { typed })
  expect([status, reply.signIn, reply.values.text]).toEqual([401, true, typed.text])
  expect(await db.thread.count()).toBe(0)
})
