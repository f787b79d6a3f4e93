import { redirect } from '@remix-run/node'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { adminForm, staffForm, staffPage } from '#app/web/staff.server.ts'
import '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'
import { answered, aRequest } from '#tests/support/requests.ts'

const act = staffForm(z.object({ rule: z.string().min(1) }), async () => redirect('/admin'))

async function sent(as?: Member, typed: Record<string, string> = {}) {
  const { args } = await aRequest('/admin/queue', { typed, as })
  return answered(act(args))
}

test('visitors and members are refused before what they typed is looked at', async () => {
  expect((await sent()).status).toBe(401)
  expect((await sent(await ann())).status).toBe(403)
})

test('staff get their faults, and what they sent is done', async () => {
  expect((await sent(await mo())).status).toBe(422)
  expect((await sent(await mo(), { rule: 'spam' })).status).toBe(302)
})

test('a page of staff is read by staff', async () => {
  const read = staffPage(async () => ({ waiting: 3 }))
  const asked = async (as: Member) => read((await aRequest('/admin', { as })).args)
  expect((await answered(asked(await ann()))).status).toBe(403)
  expect(await asked(await mo())).toEqual({ waiting: 3 })
})

test('what only administrators do is refused to moderators before it is looked at', async () => {
  const act = adminForm(z.object({ value: z.string().min(1) }), async () => redirect('/admin/settings'))
  const status = async (as: Member) =>
    (await answered(act((await aRequest('/admin/settings', { typed: {}, as })).args))).status
  expect(await status(await mo())).toBe(403)
  expect(await status(await someone('ada', { role: 'ADMIN' }))).toBe(422)
})
