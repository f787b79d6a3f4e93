import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { type CaseKind, openCase } from '#app/forum/moderation/decide/case.server.ts'
import { automatic, moderate } from '#app/forum/moderation/decide/moderate.server.ts'
import { DAYS } from '#app/forum/moderation/desks/staff/days-queries.server.ts'
import { loadOverview } from '#app/forum/moderation/desks/staff/overview-queries.server.ts'
import { advance, DAY, HOUR, now, startOfDay } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'

const opened = (id: string, kind: CaseKind = 'reports') =>
  transact((tx) => openCase(tx, { kind, subject: { kind: 'member', id }, priority: 1 }))

async function warned(id: string, by: Awaited<ReturnType<typeof mo>> | typeof automatic) {
  const act = { key: 'member.warned', subject: { kind: 'member', id }, author: null } as const
  return moderate(by, { ...act, snapshot: {}, rule: 'abuse' }, async () => undefined)
}

test('what waits is counted by kind, with the age of the oldest and how much of it is mine', async () => {
  const first = await opened('a', 'tag')
  advance(HOUR)
  const [mine] = [await opened('a'), await opened('b')]
  await db.case.update({ where: { id: mine.id }, data: { assigneeId: (await mo()).id } })
  expect((await loadOverview(await mo())).waiting).toEqual([
    { kind: 'tag', count: 1, oldest: first.openedAt, mine: 0 },
    { kind: 'reports', count: 2, oldest: mine.openedAt, mine: 1 },
  ])
})

test('a median is that of cases a person decided within 30 days, of each kind by itself', async () => {
  await opened('long ago')
  await warned('long ago', await mo())
  advance(31 * DAY)
  for (const id of ['a', 'b', 'c', 'd']) await opened(id)
  await opened('e', 'burst')
  for (const id of ['a', 'b', 'e', 'c']) {
    advance(HOUR)
    await warned(id, await mo())
  }
  const { settled, waiting } = await loadOverview(await mo())
  expect(settled).toEqual([
    { kind: 'burst', count: 1, median: expect.any(Number) },
    { kind: 'reports', count: 3, median: expect.any(Number) },
  ])
  expect(settled.map(({ median }) => Math.round(median / HOUR))).toEqual([3, 2])
  expect(waiting).toMatchObject([{ kind: 'reports', count: 1 }])
})

test('the days are UTC days, today last, and count what happened on each', async () => {
  advance(+startOfDay(now()) + DAY + 6 * HOUR - +now())
  await someone('yesterday', { joinedAt: new Date(+startOfDay(now()) - 1) })
  await someone('today', { joinedAt: startOfDay(now()) })
  await someone('demo', { joinedAt: now() })
  await db.member.updateMany({ where: { name: 'demo' }, data: { demo: true } })
  await someone('older', { joinedAt: new Date(+startOfDay(now()) - DAYS * DAY) })
  await warned('a', await mo())
  await warned('b', automatic)
  const { days } = await loadOverview(await mo())
  expect(days).toHaveLength(DAYS)
  expect(days.at(-1)).toEqual({
    ...{ day: startOfDay(now()), members: 1, posts: 0, reports: 0, decisions: 2, automated: 1 },
  })
  expect(days.at(-2)).toMatchObject({ members: 1, decisions: 0 })
  expect(days.reduce((sum, { members }) => sum + members, 0)).toBe(2)
})

test('on a forum where nothing happened nothing waits, and every day is there', async () => {
  const { waiting, settled, days } = await loadOverview(await mo())
  expect([waiting, settled, days.every(({ posts }) => posts === 0)]).toEqual([[], [], true])
})

test('members and visitors see no overview', async () => {
  await expect(loadOverview(visitor)).rejects.toThrow('signIn')
  for (const member of [await ann(), await ben()])
    await expect(loadOverview(member)).rejects.toThrow('accounts.staffOnly')
})
