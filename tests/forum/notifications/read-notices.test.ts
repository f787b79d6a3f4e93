import { expect, test } from 'vitest'
import { visitor } from '#app/forum/accounts/actor.ts'
import { readNotices } from '#app/forum/notifications/read-notices.server.ts'
import { tell } from '#app/forum/notifications/tell.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'

test('a member has read their own news, and what was asked still waits for its answer', async () => {
  const [member, other] = [await ann(), await ben()]
  const question = { kind: 'check-asked' as const, cause: 'q', params: { path: '/' } }
  await transact((tx) => tell(tx, [member.id, other.id], question))
  await readNotices(member)
  const rows = await db.notification.findMany({ where: { readAt: { not: null } } })
  expect(rows).toMatchObject([{ memberId: member.id, doneAt: null }])
  await expect(readNotices(visitor)).rejects.toThrow('signIn')
})
