import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import type { NewsKind } from '#app/forum/notifications/news.ts'
import {
  countUnread,
  listNotices,
  MANY,
  NEWS_A_PAGE,
} from '#app/forum/notifications/notification-queries.server.ts'
import { followNotice, readNotices } from '#app/forum/notifications/read-notices.server.ts'
import { tell } from '#app/forum/notifications/tell.server.ts'
import { advance, MINUTE, now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'

async function telling(cause: string, kind: NewsKind = 'reply', to = ann) {
  advance(MINUTE)
  const member = await to()
  await transact((tx) => tell(tx, [member.id], { kind, cause, params: { path: `/posts/${cause}` } }))
  return db.notification.findFirstOrThrow({ where: { memberId: member.id, kind, cause } })
}

test('what is new stands before what was read, and pages leave nothing out', async () => {
  const member = await ann()
  for (let n = 0; n < NEWS_A_PAGE; n++) await telling(`old${n}`, 'build-known')
  await readNotices(member)
  for (let n = 0; n < 5; n++) await telling(`new${n}`, 'build-known')
  const first = await listNotices(member, undefined)
  expect(first.notices.map(({ read }) => read)).toEqual([
    ...Array(5).fill(false),
    ...Array(NEWS_A_PAGE - 5).fill(true),
  ])
  const second = await listNotices(member, first.next!)
  expect([second.notices.length, second.next]).toEqual([5, null])
  const all = [...first.notices, ...second.notices]
  expect(new Set(all.map(({ id }) => id)).size).toBe(NEWS_A_PAGE + 5)
})

test('pages go on through what is new into what was read', async () => {
  const member = await ann()
  await telling('read', 'build-known')
  await readNotices(member)
  for (let n = 0; n < NEWS_A_PAGE + 2; n++) await telling(`new${n}`, 'build-known')
  const first = await listNotices(member, undefined)
  const second = await listNotices(member, first.next!)
  expect(second.notices.map(({ read }) => read)).toEqual([false, false, true])
})

test('the bell counts what is new for its member, no further than anybody counts', async () => {
  const member = await ann()
  await telling('a')
  await telling('b', 'reply', ben)
  expect([await countUnread(member), await countUnread(visitor)]).toEqual([1, 0])
  const many = Array.from({ length: 120 }, (_, n) => ({ id: `n${n}`, memberId: member.id, cause: `c${n}` }))
  const row = { kind: 'reply', params: {}, at: now() }
  await db.notification.createMany({ data: many.map((given) => ({ ...given, ...row })) })
  expect(await countUnread(member)).toBe(MANY + 1)
  await readNotices(member)
  expect(await countUnread(member)).toBe(0)
})

test('whoever follows a line has read all of it, and goes to the oldest they had not seen', async () => {
  const member = await ann()
  await telling('t/1')
  const latest = await telling('t/2')
  await telling('u/1')
  await telling('t/9', 'mention')
  const later = await telling('t/3')
  expect(await followNotice(member, latest.id)).toBe('/posts/t/1')
  const unread = await db.notification.findMany({ where: { readAt: null }, select: { cause: true } })
  expect(unread.map(({ cause }) => cause).sort()).toEqual(['t/3', 't/9', 'u/1'])
  expect(await followNotice(member, latest.id)).toBe('/posts/t/2')
  expect(await followNotice(member, later.id)).toBe('/posts/t/3')
})

test('nobody follows the news of others', async () => {
  const { id } = await telling('t/1')
  await expect(followNotice(visitor, id)).rejects.toMatchObject({ kind: 'signIn' })
  await expect(followNotice(await ben(), id)).rejects.toMatchObject({ kind: 'notFound' })
  await expect(followNotice(await ann(), 'nosuch')).rejects.toMatchObject({ kind: 'notFound' })
  expect(await db.notification.count({ where: { readAt: null } })).toBe(1)
})
