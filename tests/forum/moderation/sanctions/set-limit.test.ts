import { expect, test } from 'vitest'
import { liftLimit, setLimit } from '#app/forum/moderation/sanctions/set-limit.server.ts'
import { advance, HOUR, now } from '#app/platform/clock.ts'
import { db } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'

const inAnHour = () => new Date(+now() + HOUR)

test('a limit is set where none holds, and lifted where one does', async () => {
  const { id } = await ann()
  expect(await setLimit(db, id, 'silencedUntil', inAnHour())).toBe(true)
  expect(await setLimit(db, id, 'silencedUntil', inAnHour())).toBe(false)
  expect(await liftLimit(db, id, 'silencedUntil', null)).toBe(true)
  expect(await liftLimit(db, id, 'silencedUntil', null)).toBe(false)
})

test('one that is over can be set anew, and is not lifted without its decision', async () => {
  const { id } = await ann()
  await setLimit(db, id, 'suspendedUntil', inAnHour())
  advance(HOUR)
  expect(await liftLimit(db, id, 'suspendedUntil', null)).toBe(false)
  expect(await liftLimit(db, id, 'suspendedUntil', 'no such decision')).toBe(false)
  expect(await setLimit(db, id, 'suspendedUntil', inAnHour())).toBe(true)
})
