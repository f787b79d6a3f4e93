import { expect, test } from 'vitest'
import { remindStaff } from '#app/forum/moderation/cases/remind-staff.server.ts'
import { advance, DAY, HOUR } from '#app/platform/clock.ts'
import { aCase } from '#tests/support/cases.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'

const about = (id: string) => ({ id, authorId: 'nobody' })
const told = async () =>
  (await db.notification.findMany({ orderBy: { memberId: 'asc' } })).map(({ memberId, params }) => [
    memberId,
    params,
  ])

test('all on staff hear after a day of what waits to be shown, after two of what was reported, and once', async () => {
  const staff = [await mo(), await someone('ada', { role: 'ADMIN' })]
  await ann()
  await aCase(about('a'), { kind: 'approval' })
  await aCase(about('b'), { kind: 'tag' })
  await aCase(about('c'), { kind: 'reports' })
  advance(23 * HOUR)
  expect(await remindStaff()).toBe(0)
  advance(2 * HOUR)
  expect(await remindStaff()).toBe(2)
  const ids = staff.map(({ id }) => id).sort()
  expect(await told()).toEqual(ids.map((id) => [id, { count: 2, path: '/admin/queue?waits=day' }]))
  expect(await remindStaff()).toBe(0)
  advance(DAY)
  expect(await remindStaff()).toBe(1)
  advance(90 * DAY)
  expect(await remindStaff()).toBe(0)
  expect(await told()).toHaveLength(4)
  expect(await db.case.count({ where: { open: 1 } })).toBe(3)
})

test('what is settled is no longer anybody’s concern', async () => {
  await mo()
  const { id } = await aCase(about('a'))
  await db.case.update({ where: { id }, data: { open: null } })
  advance(3 * DAY)
  expect(await remindStaff()).toBe(0)
})

test('two runs at once tell everybody once', async () => {
  await mo()
  await aCase(about('a'))
  advance(3 * DAY)
  await Promise.all([remindStaff(), remindStaff()])
  expect(await told()).toHaveLength(1)
})
