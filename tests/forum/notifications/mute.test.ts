import { expect, test } from 'vitest'
import { visitor } from '#app/forum/accounts/actor.ts'
import { hasMuted, listening, mute, unmute } from '#app/forum/notifications/mute.server.ts'
import { listWaiting } from '#app/forum/notifications/notification-queries.server.ts'
import { tell } from '#app/forum/notifications/tell.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import '#tests/support/database.ts'
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
