import { afterEach, beforeAll, expect, test } from 'vitest'
import { findDraft } from '#app/forum/posts/save-draft.server.ts'
import { makeFollowUpLink } from '#app/forum/reviews/follow-up-link.server.ts'
import { advance, DAY, now } from '#app/platform/clock.ts'
import { action as answer, loader as ask } from '#app/routes/reviews/follow-up.tsx'
import { action as answerLink, loader as askLink } from '#app/routes/reviews/follow-up-link.tsx'
import { action as publish, loader as write } from '#app/routes/reviews/new.tsx'
import type { FormReply } from '#app/web/handlers.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { answered, aRequest } from '#tests/support/requests.ts'
import { aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const start = +now() - Date.now()
afterEach(() => advance(start - (+now() - Date.now())))

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

type Wishes = Parameters<typeof aRequest>[1]
type Handler = (args: Awaited<ReturnType<typeof aRequest>>['args']) => Promise<unknown>

async function send(handler: Handler, path: string, wishes: Wishes) {
  const { args } = await aRequest(path, wishes)
  const { status, headers, data } = await answered(handler(args))
  return { status, location: headers.get('location'), reply: data as FormReply }
}

test('a review goes from the form to its page', async () => {
  const { status, location } = await send(publish, '/reviews/new', { as: await ann(), typed })
  expect(status).toBe(302)
  expect(location).toMatch(/^\/threads\/bright-enough-/)
  expect(await db.review.findFirst()).toMatchObject({ incentive: 'DISCOUNT', bought: 'hong-kong' })
  expect(await db.reviewScore.findMany()).toMatchObject([{ criterionId: 'readability', score: 4 }])
  expect(await db.reviewUse.findMany()).toMatchObject([{ useId: 'clock', day: 0 }])
})

test('without a word on what was got, or on ties, it comes back with everything typed and is kept as a draft', async () => {
  const { incentive: _, relation: __, ...silent } = typed
  const { status, reply } = await send(publish, '/reviews/new', { as: await ann(), typed: silent })
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
  expect(await send(publish, '/reviews/new', { as, typed: half })).toMatchObject({
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
  expect(await send(write, '/reviews/new', {})).toMatchObject({
    status: 302,
    location: '/sign-in?next=%2Freviews%2Fnew',
  })
  const { status, reply } = await send(publish, '/reviews/new', { typed })
  expect([status, reply.signIn, reply.values.text]).toEqual([401, true, typed.text])
  expect(await db.thread.count()).toBe(0)
})

async function dueReview() {
  const { id } = await aReview(await ann())
  advance(28 * DAY)
  return { params: { thread: id, day: '30' }, path: `/reviews/${id}/follow-ups/30`, id }
}

test('its author answers on the day; what is missing comes back with the rest', async () => {
  const { params, path } = await dueReview()
  const as = await ann()
  const { args } = await aRequest(path, { as, params })
  expect(await ask(args)).toMatchObject({ day: 30, uses: [{ id: 'clock', name: 'Clock' }] })
  const silent = await send(answer, path, { as, params, typed: { text: 'Still fine.', regret: 'no' } })
  expect(silent).toMatchObject({
    status: 422,
    reply: { faults: { owning: ['reviews.followOwningMissing'] }, values: { text: 'Still fine.' } },
  })
  const noUse = await send(answer, path, { as, params, typed: { owning: 'OWNS' } })
  expect([noUse.status, Object.keys(noUse.reply.faults)]).toEqual([422, ['used.clock']])
  const long = await send(answer, path, { as, params, typed: { owning: 'OWNS', text: 'x'.repeat(2001) } })
  expect(long.reply.faults).toHaveProperty('text')
  const done = await send(answer, path, { as, params, typed: { owning: 'OWNS', 'used.clock': 'no' } })
  expect(done.status).toBe(302)
  expect(done.location).toMatch(/#follow-ups$/)
  expect((await send(ask, path, { as, params })).status).toBe(409)
})

test('visitors and other members are refused, and other days are not there', async () => {
  const { params, path, id } = await dueReview()
  const form = { typed: { owning: 'SOLD' }, params }
  expect((await send(ask, path, { params })).location).toContain('/sign-in')
  expect((await send(answer, path, form)).status).toBe(401)
  expect((await send(ask, path, { as: await ben(), params })).status).toBe(403)
  expect((await send(answer, path, { as: await ben(), ...form })).status).toBe(403)
  const never = { as: await ann(), params: { thread: id, day: '31' } }
  expect((await send(ask, path, never)).status).toBe(404)
  expect(await db.followUp.count()).toBe(0)
})

test('a link shows the form to whoever holds it, takes one answer, and is gone', async () => {
  const { id } = await dueReview()
  const token = (await makeFollowUpLink(id, '30')).split('/').at(-1)!
  const [path, params] = [`/follow-ups/${token}`, { token }]
  const form = { params, typed: { owning: 'RETURNED', 'scores.readability': '1' } }
  const { args } = await aRequest(path, { params })
  expect(await askLink(args)).toMatchObject({ day: 30, title: 'Bright enough' })
  expect((await send(askLink, path, { as: await ben(), params })).status).toBe(403)
  expect((await send(answerLink, path, { as: await ben(), ...form })).status).toBe(403)
  expect((await send(answerLink, path, { params, typed: {} })).status).toBe(422)
  expect((await send(answerLink, path, form)).status).toBe(302)
  expect((await send(answerLink, path, form)).status).toBe(410)
  expect((await send(askLink, path, { params })).status).toBe(410)
  expect((await send(askLink, '/follow-ups/nonsense', { params: { token: 'nonsense' } })).status).toBe(404)
  expect(await db.followUp.findMany()).toMatchObject([{ owning: 'RETURNED' }])
})
