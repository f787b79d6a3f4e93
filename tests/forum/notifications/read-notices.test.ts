import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { followNotice, readNotices } from '#app/forum/notifications/read-notices.server.ts'
import { tell } from '#app/forum/notifications/tell.server.ts'
import { advance, MINUTE } from '#app/platform/clock.ts'
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

test('whoever follows a line reads their own part of it alone, whatever others were told of the same', async () => {
  const [member, other] = [await ann(), await ben()]
  const hear = ({ id }: { id: string }, n: number) => {
    advance(MINUTE)
    const reply = { kind: 'reply' as const, cause: `t/${n}`, params: { path: `/posts/${n}` } }
    return transact((tx) => tell(tx, [id], reply))
  }
  for (const [who, n] of [
    [other, 1],
    [member, 2],
    [other, 2],
    [member, 3],
  ] as const)
    await hear(who, n)
  const { id } = await db.notification.findFirstOrThrow({ where: { memberId: member.id, cause: 't/3' } })
  const unread = ({ id: memberId }: { id: string }) =>
    db.notification.count({ where: { memberId, readAt: null } })
  await expect(followNotice(other, id)).rejects.toMatchObject({ kind: 'notFound' })
  expect([await unread(member), await unread(other)]).toEqual([2, 2])
  expect(await followNotice(member, id)).toBe('/posts/2')
  expect([await unread(member), await unread(other)]).toEqual([0, 2])
})
