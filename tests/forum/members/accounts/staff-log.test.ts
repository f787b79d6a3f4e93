import { afterEach, expect, test } from 'vitest'
import { noteForStaff } from '#app/forum/members/accounts/staff-log.server.ts'
import { advance, backToNow, HOUR, now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo } from '#tests/support/people.ts'

const began = +now()
afterEach(backToNow)

const line = (memberId: string) =>
  ({ actorId: null, action: 'admin.demoted', subject: { kind: 'member', id: memberId } }) as const

test('a line says who did what to whom, and when by the forum’s time', async () => {
  const [moderator, { id }] = [await mo(), await ann()]
  advance(HOUR)
  const detail = { from: 'ADMIN', to: 'MEMBER' }
  await transact((tx) => noteForStaff(tx, { ...line(id), actorId: moderator.id, detail }))

  const { at, ...rest } = await db.staffLog.findFirstOrThrow({ omit: { id: true } })
  expect(rest).toEqual({
    number: 1,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    actorId: moderator.id,
    action: 'admin.demoted',
    subjectKind: 'member',
    subjectId: id,
    detail,
  })
  expect(+at).toBeGreaterThanOrEqual(began)
  expect(+at).toBeLessThanOrEqual(+now())
})

test('lines are in the order they were written', async () => {
  for (const id of ['1', '2', '3']) await transact((tx) => noteForStaff(tx, line(id)))
  const lines = await db.staffLog.findMany({ orderBy: { id: 'asc' } })
  expect(lines.map(({ subjectId }) => subjectId)).toEqual(['1', '2', '3'])
})

test('what did not happen is not in the log', async () => {
  const halfDone = transact(async (tx) => {
    await noteForStaff(tx, line('1'))
    throw new Error('changed their mind')
  })
  await expect(halfDone).rejects.toThrow('changed their mind')
  expect(await db.staffLog.count()).toBe(0)
})

test('a line outlives the member it speaks of', async () => {
  const { id } = await ann()
  await transact((tx) => noteForStaff(tx, line(id)))
  await db.member.delete({ where: { id } })
  expect(await db.staffLog.findFirst()).toMatchObject({ subjectId: id })
})
