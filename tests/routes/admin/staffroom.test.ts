import { expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { noteForStaff } from '#app/forum/members/accounts/staff-log.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { loader as log } from '#app/routes/admin/log.tsx'
import { loader as overview } from '#app/routes/admin/overview.tsx'
import { db } from '#tests/support/database.ts'
import { ann, mo } from '#tests/support/people.ts'
import { answered, aRequest } from '#tests/support/requests.ts'

const note = { actorId: null, action: 'demo.removed', subject: { kind: 'demo', id: 'all' } } as const

test.each([
  ['/admin', overview],
  ['/admin/log', log],
])('%s asks visitors to sign in and is for staff only', async (path, loader) => {
  const visited = await answered(loader((await aRequest(path)).args))
  expect(visited.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(path)}`)
  expect((await answered(loader((await aRequest(path, { as: await ann() })).args))).status).toBe(403)
  expect(await loader((await aRequest(path, { as: await mo() })).args)).toBeTruthy()
})

test('staff verify the chain with a button, and are told which line does not hold', async () => {
  await transact((tx) => noteForStaff(tx, note))
  const asked = async (as: Member, path: string) => log((await aRequest(path, { as })).args)
  expect((await asked(await mo(), '/admin/log')).chain).toBeNull()
  expect((await asked(await mo(), '/admin/log?verify=1')).chain).toEqual({ lines: 1, broken: null })
  await db.staffLog.updateMany({ data: { subjectId: 'nothing' } })
  expect((await asked(await mo(), '/admin/log?verify=1')).chain).toEqual({ lines: 0, broken: 1 })
})
