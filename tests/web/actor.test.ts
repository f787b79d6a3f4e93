import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { closeAllSessions } from '#app/forum/members/accounts/sessions.server.ts'
import { DAY } from '#app/platform/clock.ts'
import { actorFrom } from '#app/web/actor.server.ts'
import { db } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { aRequest } from '#tests/support/requests.ts'

test('without a cookie one is a visitor, and is sent none', async () => {
  const { request, asked, answer } = await aRequest()
  expect(await actorFrom(request, asked)).toEqual(visitor)
  expect([...answer]).toEqual([])
})

test('with a session one is its member', async () => {
  const { request, asked } = await aRequest('/', { as: await ann() })
  expect(await actorFrom(request, asked)).toEqual(await ann())
})

test('a session that was prolonged sends its cookie along, once for all who ask', async () => {
  const { request, asked, answer } = await aRequest('/', { as: await ann() })
  await db.session.updateMany({ data: { expiresAt: new Date(Date.now() + DAY) } })
  await Promise.all([actorFrom(request, asked), actorFrom(request, asked)])
  expect(answer.getSetCookie()).toEqual([expect.stringMatching(/^session=.+HttpOnly/)])
})

test('a session that is over is forgotten by the browser', async () => {
  const { request, asked, answer } = await aRequest('/', { as: await ann() })
  await closeAllSessions((await ann()).id)
  expect(await actorFrom(request, asked)).toEqual(visitor)
  expect(answer.getSetCookie()).toEqual([expect.stringMatching(/^session=;.*Max-Age=0/)])
})

test('within one request, one is who one was at its beginning', async () => {
  const { request, asked } = await aRequest('/', { as: await ann() })
  const first = await actorFrom(request, asked)
  await closeAllSessions((await ann()).id)
  expect(await actorFrom(request, asked)).toBe(first)
})
