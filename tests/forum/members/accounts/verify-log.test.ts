import { beforeEach, expect, test } from 'vitest'
import { noteForStaff } from '#app/forum/members/accounts/staff-log.server.ts'
import { verifyLog } from '#app/forum/members/accounts/verify-log.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'

const line = (id: string) =>
  ({
    actorId: null,
    action: 'admin.demoted',
    subject: { kind: 'member', id },
    detail: { b: 1, a: 2 },
  }) as const

beforeEach(async () => {
  for (const id of ['1', '2', '3']) await transact((tx) => noteForStaff(tx, line(id)))
})

test('a log that nobody touched is whole', async () => {
  expect(await verifyLog()).toEqual({ lines: 3, broken: null })
})

test('lines written at the same moment stand one after the other', async () => {
  await Promise.all(['4', '5', '6', '7'].map((id) => transact((tx) => noteForStaff(tx, line(id)))))
  expect(await verifyLog()).toEqual({ lines: 7, broken: null })
})

test.each([
  ['changed', () => db.staffLog.updateMany({ where: { number: 2 }, data: { subjectId: '9' } }), 2],
  ['taken out', () => db.staffLog.deleteMany({ where: { number: 2 } }), 2],
  ['taken off the end', () => db.staffLog.deleteMany({ where: { number: 3 } }), 3],
  ['dated back', () => db.staffLog.updateMany({ where: { number: 1 }, data: { at: new Date(0) } }), 1],
])('a line that was %s is found', async (_, touch, broken) => {
  await touch()
  expect((await verifyLog()).broken).toBe(broken)
})
