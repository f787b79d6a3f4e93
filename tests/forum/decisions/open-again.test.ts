import { expect, test } from 'vitest'
import { openCase } from '#app/forum/decisions/case.server.ts'
import { moderate } from '#app/forum/decisions/moderate.server.ts'
import { openAgain } from '#app/forum/decisions/open-again.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { mo } from '#tests/support/people.ts'

const subject = { kind: 'member', id: 'm' } as const
const opened = (kind: 'reports' | 'burst' = 'reports') =>
  transact((tx) => openCase(tx, { kind, subject, priority: 3 }))
const settled = async () => {
  const act = { key: 'member.warned', subject, author: null, snapshot: {}, rule: 'abuse' } as const
  return moderate(await mo(), act, async () => undefined)
}
const again = async (id: string) => {
  const by = await mo()
  return transact((tx) => openAgain(tx, id, by.id))
}

test('every case an act closed waits again, as urgent as before, and its history says by whom', async () => {
  const first = await opened()
  await opened('burst')
  const { id } = await settled()
  expect(await again(id)).toBe(2)
  expect(await db.case.findMany({ where: { open: 1, closedAt: null, priority: 3 } })).toHaveLength(2)
  expect(await db.caseLine.findMany({ where: { what: 'reopened', caseId: first.id } })).toMatchObject([
    { byId: (await mo()).id },
  ])
})

test('what nobody closed with it stays closed, and what came since is in the way', async () => {
  await opened()
  const { id } = await settled()
  expect(await again('another')).toBe(0)
  await opened()
  await expect(again(id)).rejects.toThrow('queue.openedAnew')
})
