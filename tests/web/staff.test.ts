import { redirect } from '@remix-run/node'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Member } from '#app/forum/accounts/actor.ts'
import { staffForm, staffPage } from '#app/web/staff.server.ts'
import '#tests/support/database.ts'
import { ann, mo } from '#tests/support/people.ts'
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
