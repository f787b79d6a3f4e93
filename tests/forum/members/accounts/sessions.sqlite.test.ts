import { afterEach, expect, test } from 'vitest'
import { memberOf, openSession } from '#app/forum/members/accounts/sessions.server.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { db } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'

/** Reads go on and writes are refused, as on a file system that was mounted read-only. */
const readOnly = (on: 0 | 1) => db.$queryRawUnsafe(`PRAGMA query_only = ${on}`)
afterEach(() => readOnly(0))

test.each([
  [6, 'ann'],
  [-1, undefined],
])('a session with %i days left reads as before while nothing can be written', async (days, name) => {
  const cookie = await openSession((await ann()).id)
  await db.session.updateMany({ data: { expiresAt: new Date(+now() + days * DAY) } })
  await readOnly(1)

  expect((await memberOf(cookie)).member?.name).toBe(name)
})
