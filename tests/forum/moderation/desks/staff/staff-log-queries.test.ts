import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { noteForStaff } from '#app/forum/members/accounts/staff-log.server.ts'
import { LINES_A_PAGE, listLog } from '#app/forum/moderation/desks/staff/staff-log-queries.server.ts'
import { advance, SECOND } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import '#tests/support/database.ts'
import { ann, mo } from '#tests/support/people.ts'

type Action = Parameters<typeof noteForStaff>[1]['action']

async function noted(action: Action, actorId: string | null, id = 'x', detail = {}) {
  advance(SECOND)
  await transact((tx) => noteForStaff(tx, { actorId, action, subject: { kind: 'member', id }, detail }))
}

test('each line says who did what to whom, the newest first', async () => {
  const [by, member] = [await mo(), await ann()]
  await noted('admin.created', null, member.id)
  await noted('post.held', null)
  await noted('member.warned', by.id, member.id)
  await noted('setting.changed', 'erased', 'forum.signUp', { before: 'open', after: 'closed' })
  const { lines, next } = await listLog(by, {})
  expect(next).toBeNull()
  expect(lines).toMatchObject([
    { action: 'setting.changed', by: null, without: 'gone', change: { before: 'open', after: 'closed' } },
    { action: 'member.warned', by: 'mo', subjectName: 'ann', number: 3, change: null },
    { action: 'post.held', by: null, without: 'rule' },
    { action: 'admin.created', by: null, without: 'operator', subjectName: 'ann' },
  ])
})

test('the log is filtered by what was done and by who did it', async () => {
  const by = await mo()
  await noted('member.warned', by.id)
  await noted('post.removed', by.id)
  await noted('post.removed', null)
  const actions = async (asked: object) => (await listLog(by, asked)).lines.map(({ action }) => action)
  expect(await actions({ group: 'post' })).toEqual(['post.removed', 'post.removed'])
  expect(await actions({ by: 'Mo' })).toEqual(['post.removed', 'member.warned'])
  expect(await actions({ group: 'member', by: 'mo' })).toEqual(['member.warned'])
  expect(await actions({ by: 'nobody' })).toEqual([])
  expect(await actions({ group: 'nonsense' })).toHaveLength(3)
})

test('pages leave nothing out', async () => {
  const by = await mo()
  for (let n = 0; n < LINES_A_PAGE + 3; n++) await noted('post.removed', by.id)
  const first = await listLog(by, {})
  const second = await listLog(by, { after: first.next! })
  expect([first.lines.length, second.lines.length, second.next]).toEqual([LINES_A_PAGE, 3, null])
  expect(new Set([...first.lines, ...second.lines].map(({ id }) => id)).size).toBe(LINES_A_PAGE + 3)
})

test('only staff read the staff log', async () => {
  await expect(listLog(visitor, {})).rejects.toThrow('signIn')
  await expect(listLog(await ann(), {})).rejects.toThrow('accounts.staffOnly')
})
