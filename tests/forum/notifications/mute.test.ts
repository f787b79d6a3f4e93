import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import {
  chooseNews,
  chosenNews,
  hasMuted,
  listening,
  mute,
  unmute,
} from '#app/forum/notifications/mute.server.ts'
import { optionalNews } from '#app/forum/notifications/news.ts'
import { listWaiting } from '#app/forum/notifications/notification-queries.server.ts'
import { tell } from '#app/forum/notifications/tell.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'

test('who muted a question is no longer asked it, not even what waited, and others still are', async () => {
  const [first, second] = [await ann(), await ben()]
  const question = { kind: 'check-asked' as const, cause: 'q', params: { path: '/' } }
  await transact((tx) => tell(tx, [first.id, second.id], question))
  await mute(first, 'check-asked')
  expect(await listWaiting(first)).toEqual([])
  expect(await listWaiting(second)).toHaveLength(1)
})

test('muted stays muted until its member says otherwise', async () => {
  const member = await ann()
  await mute(member, 'check-asked')
  await mute(member, 'check-asked')
  expect(await hasMuted(member, 'check-asked')).toBe(true)
  await unmute(member, 'check-asked')
  expect(await hasMuted(member, 'check-asked')).toBe(false)
  expect(await hasMuted(visitor, 'check-asked')).toBe(false)
})

test('who muted something is not listening to it, until they do again', async () => {
  const [first, second] = [await ann(), await ben()]
  const hear = (subject = 'x') =>
    transact((tx) => listening(tx, [first.id, second.id], 'check-asked', subject))
  await mute(first, 'check-asked')
  await mute(second, 'check-asked', 'y')
  expect(await hear()).toEqual([second.id])
  expect(await hear('y')).toEqual([])
  await unmute(first, 'check-asked')
  expect(await hear('y')).toEqual([first.id])
})

test('a member hears of what they chose and of nothing else that may be muted', async () => {
  const member = await ann()
  await mute(member, 'reply', 'one thread')
  expect(await chosenNews(member)).toEqual(optionalNews)
  await chooseNews(member, ['reply', 'check-asked'])
  expect(await chosenNews(member)).toEqual(['reply', 'check-asked'])
  await chooseNews(member, ['mention'])
  expect(await chosenNews(member)).toEqual(['mention'])
  expect(await hasMuted(member, 'check-asked')).toBe(true)
  const hear = transact((tx) => listening(tx, [member.id], 'reply', 'one thread'))
  expect(await hear).toEqual([])
  for (const asked of [chooseNews(visitor, []), chosenNews(visitor)])
    await expect(asked).rejects.toThrow('signIn')
})

test('what a member muted is kept as if it were read, what was decided about them is told', async () => {
  const member = await ann()
  await chooseNews(member, [])
  const params = { path: '/' }
  await transact(async (tx) => {
    for (const kind of ['build-known', 'moderated', 'report-decided'] as const)
      await tell(tx, [member.id], { kind, cause: 'a', params })
  })
  expect((await listWaiting(member)).map(({ kind }) => kind).sort()).toEqual(['moderated', 'report-decided'])
  expect((await db.notification.findFirstOrThrow({ where: { kind: 'build-known' } })).readAt).not.toBeNull()
})

test('what was decided about a member reaches them unread, even where they muted just that', async () => {
  const member = await ann()
  for (const kind of ['moderated', 'report-decided', 'appeal-judged', 'build-known']) await mute(member, kind)
  await transact(async (tx) => {
    for (const kind of ['moderated', 'report-decided', 'appeal-judged', 'build-known'] as const)
      await tell(tx, [member.id], { kind, cause: 'a', params: { path: '/' } })
  })
  const unread = await db.notification.findMany({ where: { readAt: null, doneAt: null } })
  expect(unread.map(({ kind }) => kind).sort()).toEqual(['appeal-judged', 'moderated', 'report-decided'])
})
