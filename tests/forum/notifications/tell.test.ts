import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { mute } from '#app/forum/notifications/mute.server.ts'
import {
  listNotices,
  listWaiting,
  NEWS_A_PAGE,
} from '#app/forum/notifications/notification-queries.server.ts'
import { readNotices } from '#app/forum/notifications/read-notices.server.ts'
import { settle, tell } from '#app/forum/notifications/tell.server.ts'
import { advance, MINUTE } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'

const news = (cause: string, kind: 'build-known' | 'check-asked' = 'build-known') => ({
  kind,
  cause,
  params: { phone: 'tiny-one', build: 'OS3.0.1.0', path: '/phones/tiny-one/updates' },
})
const telling = (ids: string[], cause: string, kind?: 'check-asked') =>
  transact((tx) => tell(tx, ids, news(cause, kind)))

test('one cause is told once, whoever tells it twice', async () => {
  const member = await ann()
  expect(await telling([member.id, member.id], 'a')).toBe(1)
  expect(await telling([member.id, (await ben()).id], 'a')).toBe(1)
  expect(await db.notification.count()).toBe(2)
})

test('news of a change that did not happen is not told', async () => {
  const member = await ann()
  const failing = transact(async (tx) => {
    await tell(tx, [member.id], news('b'))
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await db.notification.count()).toBe(0)
})

test('what is new waits on the home page until it is read, and nothing waits for a visitor', async () => {
  const member = await ann()
  await telling([member.id], 'a')
  expect(await listWaiting(member)).toMatchObject([{ kind: 'build-known', read: false }])
  expect(await listWaiting(visitor)).toEqual([])
  await readNotices(member)
  expect(await listWaiting(member)).toEqual([])
  expect((await listNotices(member, undefined)).notices).toMatchObject([{ read: true }])
})

test('a question waits until it is answered, and says so', async () => {
  const member = await ann()
  await telling([member.id], 'q', 'check-asked')
  expect((await listNotices(member, undefined)).notices).toMatchObject([{ waits: true }])
  await transact((tx) => settle(tx, 'check-asked', 'q', member.id))
  expect((await listNotices(member, undefined)).notices).toMatchObject([{ waits: false }])
  expect(await listWaiting(member)).toEqual([])
})

test('everyone reads their own news only, latest first, page by page', async () => {
  const member = await ann()
  await telling([(await ben()).id], 'of ben')
  for (let n = 0; n < NEWS_A_PAGE + 5; n++) {
    advance(MINUTE)
    await telling([member.id], `n${n}`)
  }
  const first = await listNotices(member, undefined)
  const second = await listNotices(member, first.next!)
  expect([first.notices.length, second.notices.length, second.next]).toEqual([NEWS_A_PAGE, 5, null])
  expect(new Set([...first.notices, ...second.notices].map(({ id }) => id)).size).toBe(NEWS_A_PAGE + 5)
})

test('a visitor has no news to read, mark or mute', async () => {
  await expect(listNotices(visitor, undefined)).rejects.toMatchObject({ kind: 'signIn' })
  await expect(readNotices(visitor)).rejects.toMatchObject({ kind: 'signIn' })
  await expect(mute(visitor, 'check-asked')).rejects.toMatchObject({ kind: 'signIn' })
})
