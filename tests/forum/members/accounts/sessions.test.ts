import { afterEach, expect, test } from 'vitest'
import {
  closeAllSessions,
  closeSession,
  forgetExpiredSessions,
  memberOf,
  openSession,
} from '#app/forum/members/accounts/sessions.server.ts'
import { advance, backToNow, DAY, MINUTE } from '#app/platform/clock.ts'
import { digest } from '#app/platform/digest.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'

afterEach(backToNow)

const tokenIn = (cookie: string) => /session=([^;]+)/.exec(cookie)![1]!
const forgets = (cookie?: string) => /session=;.*Max-Age=0/.test(cookie ?? '')

/** The days until the only session runs out, or how long it says it will last. */
async function daysLeft() {
  const { expiresAt } = await db.session.findFirstOrThrow()
  return (+expiresAt - Date.now()) / DAY
}

const runsOutIn = (milliseconds: number) =>
  db.session.updateMany({ data: { expiresAt: new Date(Date.now() + milliseconds) } })

test('a session knows its member by the cookie alone', async () => {
  const cookie = await openSession((await ann()).id)
  expect(await memberOf(cookie)).toEqual({ member: await ann(), cookie: undefined })
})

test('the cookie is kept from scripts and from foreign pages', async () => {
  const cookie = await openSession((await ann()).id)
  for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=1209600']) expect(cookie).toContain(part)
  expect(cookie).not.toContain('Domain')
})

test('the token has 256 bits, and the database holds its digest only', async () => {
  const token = tokenIn(await openSession((await ann()).id))
  expect(token.length).toBeGreaterThanOrEqual(52)
  const row = await db.session.findFirstOrThrow()
  expect(row.id).toBe(digest(token))
  expect(JSON.stringify(row)).not.toContain(token)
})

test('what is stored is no way in', async () => {
  const token = tokenIn(await openSession((await ann()).id))
  expect((await memberOf(`session=${digest(token)}`)).member).toBeNull()
})

test.each([null, '', 'session=', 'session=nonsense', 'session=\0', 'other=1'])(
  'the cookies %j are nobody',
  async (cookies) => {
    expect((await memberOf(cookies)).member).toBeNull()
  },
)

test('a browser with a session that is no more is told to forget it', async () => {
  const cookie = await openSession((await ann()).id)
  await closeAllSessions((await ann()).id)
  expect(forgets((await memberOf(cookie)).cookie)).toBe(true)
  expect((await memberOf('other=1')).cookie).toBeUndefined()
})

test('a session lasts two weeks, and another two once half of them are over', async () => {
  const cookie = await openSession((await ann()).id)
  expect(await daysLeft()).toBeCloseTo(14, 2)

  await runsOutIn(8 * DAY)
  expect((await memberOf(cookie)).cookie).toBeUndefined()
  expect(await daysLeft()).toBeCloseTo(8, 2)

  await runsOutIn(6 * DAY)
  expect((await memberOf(cookie)).cookie).toContain(tokenIn(cookie))
  expect(await daysLeft()).toBeCloseTo(14, 2)
})

test('a session nobody used for two weeks is over', async () => {
  const cookie = await openSession((await ann()).id)
  await runsOutIn(-1)
  const { member, cookie: answer } = await memberOf(cookie)
  expect(member).toBeNull()
  expect(forgets(answer)).toBe(true)
})

test('however often it is used, a session ends after ninety days', async () => {
  const cookie = await openSession((await ann()).id)
  advance(90 * DAY - MINUTE)
  expect((await memberOf(cookie)).member).toMatchObject({ name: 'ann' })
  advance(2 * MINUTE)
  expect((await memberOf(cookie)).member).toBeNull()
})

test('a closed session is over, and the others of its member are not', async () => {
  const { id } = await ann()
  const [phone, laptop] = [await openSession(id), await openSession(id)]
  expect(forgets(await closeSession(phone))).toBe(true)
  expect((await memberOf(phone)).member).toBeNull()
  expect((await memberOf(laptop)).member).toMatchObject({ name: 'ann' })
})

test('who has no session can close it all the same', async () => {
  expect(forgets(await closeSession(null))).toBe(true)
})

test('all sessions of one member end together, and nobody else’s', async () => {
  const mine = [await openSession((await ann()).id), await openSession((await ann()).id)]
  const bens = await openSession((await ben()).id)
  await closeAllSessions((await ann()).id)
  for (const cookie of mine) expect((await memberOf(cookie)).member).toBeNull()
  expect((await memberOf(bens)).member).toMatchObject({ name: 'ben' })
})

test('a session says today what its member is today', async () => {
  const { id } = await ann()
  const cookie = await openSession(id)
  await db.member.update({ where: { id }, data: { role: 'MODERATOR', language: 'fr' } })
  expect((await memberOf(cookie)).member).toMatchObject({ role: 'MODERATOR', language: 'fr' })
})

test('nothing of a member that a page does not need travels with the session', async () => {
  const { member } = await memberOf(await openSession((await ann()).id))
  expect(Object.keys(member!)).not.toEqual(expect.arrayContaining(['passwordHash']))
  expect(Object.keys(member!)).not.toEqual(expect.arrayContaining(['email']))
})

test('what ran out is forgotten, what runs is kept', async () => {
  await openSession((await ann()).id)
  await runsOutIn(-1)
  await openSession((await ben()).id)
  await forgetExpiredSessions()
  expect(await db.session.findMany({ select: { member: { select: { name: true } } } })).toEqual([
    { member: { name: 'ben' } },
  ])
})
