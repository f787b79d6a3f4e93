import { expect, test } from 'vitest'
import { tell } from '#app/forum/notifications/tell.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { loader as show } from '#app/routes/notifications/index.tsx'
import { action as muting } from '#app/routes/notifications/muting.tsx'
import { action as reading } from '#app/routes/notifications/reading.tsx'
import { db } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { answered, aRequest, sent } from '#tests/support/requests.ts'

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
