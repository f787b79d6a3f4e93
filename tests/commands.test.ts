import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { noteForStaff } from '#app/forum/members/accounts/staff-log.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { env } from '#app/platform/env.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'

keep(...catalogueTables, 'search_document', 'Setting')
const said = { log: vi.spyOn(console, 'log'), error: vi.spyOn(console, 'error') }
beforeAll(() => {
  env.DEMO = '0'
  for (const spy of Object.values(said)) spy.mockImplementation(() => {})
})
beforeEach(() => said.error.mockClear())
afterAll(() => {
  env.DEMO = '1'
})

const run = async (...words: string[]) => (await import('#app/commands.server.ts')).runCommand(words)

test('the operator verifies the staff log: it holds, or the line is named and the command fails', async () => {
  for (const id of ['1', '2'])
    await transact((tx) =>
      noteForStaff(tx, { actorId: null, action: 'link.made', subject: { kind: 'member', id } }),
    )
  expect(await run('admin', 'verify-log')).toBe(0)
  expect(said.log).toHaveBeenLastCalledWith(expect.stringContaining('2 lines hold'))
  await db.staffLog.updateMany({ where: { number: 2 }, data: { subjectId: '3' } })
  expect(await run('admin', 'verify-log')).toBe(1)
  expect(said.error).toHaveBeenLastCalledWith(expect.stringContaining('Line 2 was changed'))
})

test('what nobody can do is answered with what can be done', async () => {
  expect(await run('admin', 'nonsense')).toBe(1)
  expect(said.error).toHaveBeenLastCalledWith(expect.stringContaining('verify-log'))
})
