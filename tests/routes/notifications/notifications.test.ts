import { expect, test } from 'vitest'
import { tell } from '#app/forum/notifications/tell.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { loader as show } from '#app/routes/notifications/index.tsx'
import { action as muting } from '#app/routes/notifications/muting.tsx'
import { action as reading } from '#app/routes/notifications/reading.tsx'
import { loader as follow } from '#app/routes/notifications/show.tsx'
import { action as choosing, loader as settings } from '#app/routes/settings/notifications.tsx'
import { page } from '#app/web/handlers.server.ts'
import { readerOf } from '#app/web/reader-queries.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { answered, aRequest, sent } from '#tests/support/requests.ts'

const root = page(readerOf)

test('a member reads their news and marks them as read', async () => {
  const member = await ann()
  const news = {
    kind: 'build-known' as const,
    cause: 'a',
    params: { phone: 'p', build: 'b', path: '/phones' },
  }
  await transact((tx) => tell(tx, [member.id], news))
  const { args } = await aRequest('/notifications', { as: member })
  expect(((await show(args)) as Awaited<ReturnType<typeof show>>).notices).toHaveLength(1)
  expect((await sent(reading, '/notifications/reading', { as: member, typed: {} })).status).toBe(302)
  expect(await db.notification.count({ where: { readAt: null } })).toBe(0)
})

test('a visitor is asked to sign in, for reading, marking and muting', async () => {
  const { args } = await aRequest('/notifications')
  const { status, headers } = await answered(show(args))
  expect([status, headers.get('location')]).toEqual([302, '/sign-in?next=%2Fnotifications'])
  expect((await sent(reading, '/notifications/reading', { typed: {} })).status).toBe(401)
  expect((await sent(muting, '/notifications/muting', { typed: { kind: 'check-asked' } })).status).toBe(401)
})

test('only what can be muted is muted', async () => {
  const member = await ann()
  const wrong = await sent(muting, '/notifications/muting', { as: member, typed: { kind: 'everything' } })
  expect(wrong.status).toBe(422)
  expect(
    (await sent(muting, '/notifications/muting', { as: member, typed: { kind: 'check-asked' } })).status,
  ).toBe(302)
  expect(await db.mute.count()).toBe(1)
  const again = { kind: 'check-asked', muted: 'no' }
  expect((await sent(muting, '/notifications/muting', { as: member, typed: again })).status).toBe(302)
  expect(await db.mute.count()).toBe(0)
})

test('a line leads where it points, is read by it, and is nobody else’s', async () => {
  const member = await ann()
  const news = { kind: 'reply' as const, cause: 't/a', params: { path: '/posts/a' } }
  await transact((tx) => tell(tx, [member.id], news))
  const { id } = await db.notification.findFirstOrThrow()
  const asked = async (as?: Awaited<ReturnType<typeof ann>>) => {
    const { args } = await aRequest(`/notifications/${id}`, { as, params: { notice: id } })
    return answered(follow(args))
  }
  expect((await asked()).headers.get('location')).toBe(`/sign-in?next=%2Fnotifications%2F${id}`)
  expect((await asked(await ben())).status).toBe(404)
  expect((await asked(member)).headers.get('location')).toBe('/posts/a')
  expect(await db.notification.count({ where: { readAt: null } })).toBe(0)
})

test('a member chooses what they are told of, with no box ticked too; a visitor signs in first', async () => {
  const member = await ann()
  const typed = { kinds: 'mention' }
  expect((await sent(choosing, '/settings/notifications', { typed })).status).toBe(401)
  const saved = await sent(choosing, '/settings/notifications', { as: member, typed })
  expect(saved.location).toBe('/settings/notifications?saved')
  const { args } = await aRequest('/settings/notifications', { as: member })
  expect(await settings(args)).toEqual({ chosen: ['mention'] })
  await sent(choosing, '/settings/notifications', { as: member, typed: {} })
  expect(await settings((await aRequest('/', { as: member })).args)).toEqual({ chosen: [] })
  const wrong = await sent(choosing, '/settings/notifications', { as: member, typed: { kinds: 'moderated' } })
  expect(wrong.status).toBe(422)
})

test('every page knows how much is new for its member, and asks nothing for a visitor', async () => {
  const member = await ann()
  await transact((tx) => tell(tx, [member.id], { kind: 'reply', cause: 't/a', params: {} }))
  expect(await root((await aRequest('/', { as: member })).args)).toMatchObject({ me: { unread: 1 } })
  expect(await root((await aRequest('/')).args)).toMatchObject({ me: null })
})
