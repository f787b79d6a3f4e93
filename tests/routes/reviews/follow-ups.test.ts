import { afterEach, beforeAll, expect, test } from 'vitest'
import { makeFollowUpLink } from '#app/forum/threads/reviews/follow-up-link.server.ts'
import { advance, backToNow, DAY } from '#app/platform/clock.ts'
import { action as answer, loader as ask } from '#app/routes/reviews/follow-up.tsx'
import { action as answerLink, loader as askLink } from '#app/routes/reviews/follow-up-link.tsx'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aRequest, sent } from '#tests/support/requests.ts'
import { aReview } from '#tests/support/reviews.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

afterEach(backToNow)

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
  const silent = await sent(answer, path, { as, params, typed: { text: 'Still fine.', regret: 'no' } })
  expect(silent).toMatchObject({
    status: 422,
    reply: { faults: { owning: ['reviews.followOwningMissing'] }, values: { text: 'Still fine.' } },
  })
  const noUse = await sent(answer, path, { as, params, typed: { owning: 'OWNS' } })
  expect([noUse.status, Object.keys(noUse.reply.faults)]).toEqual([422, ['used.clock']])
  const long = await sent(answer, path, { as, params, typed: { owning: 'OWNS', text: 'x'.repeat(2001) } })
  expect(long.reply.faults).toHaveProperty('text')
  const done = await sent(answer, path, { as, params, typed: { owning: 'OWNS', 'used.clock': 'no' } })
  expect(done.status).toBe(302)
  expect(done.location).toMatch(/#follow-ups$/)
  expect((await sent(ask, path, { as, params })).status).toBe(409)
})

test('visitors and other members are refused, and other days are not there', async () => {
  const { params, path, id } = await dueReview()
  const form = { typed: { owning: 'SOLD' }, params }
  expect((await sent(ask, path, { params })).location).toContain('/sign-in')
  expect((await sent(answer, path, form)).status).toBe(401)
  expect((await sent(ask, path, { as: await ben(), params })).status).toBe(403)
  expect((await sent(answer, path, { as: await ben(), ...form })).status).toBe(403)
  const never = { as: await ann(), params: { thread: id, day: '31' } }
  expect((await sent(ask, path, never)).status).toBe(404)
  expect(await db.followUp.count()).toBe(0)
})

test('a link shows the form to whoever holds it, takes one answer, and is gone', async () => {
  const { id } = await dueReview()
  const token = (await makeFollowUpLink(id, '30')).split('/').at(-1)!
  const [path, params] = [`/follow-ups/${token}`, { token }]
  const form = { params, typed: { owning: 'RETURNED', 'scores.readability': '1' } }
  const { args } = await aRequest(path, { params })
  expect(await askLink(args)).toMatchObject({ day: 30, title: 'Bright enough' })
  expect((await sent(askLink, path, { as: await ben(), params })).status).toBe(403)
  expect((await sent(answerLink, path, { as: await ben(), ...form })).status).toBe(403)
  expect((await sent(answerLink, path, { params, typed: {} })).status).toBe(422)
  expect((await sent(answerLink, path, form)).status).toBe(302)
  expect((await sent(answerLink, path, form)).status).toBe(410)
  expect((await sent(askLink, path, { params })).status).toBe(410)
  expect((await sent(askLink, '/follow-ups/nonsense', { params: { token: 'nonsense' } })).status).toBe(404)
  expect(await db.followUp.findMany()).toMatchObject([{ owning: 'RETURNED' }])
})
