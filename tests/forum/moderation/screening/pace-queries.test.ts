import { afterEach, beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { loadPaceToday } from '#app/forum/moderation/screening/pace-queries.server.ts'
import { backToNow, now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { ann, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
afterEach(backToNow)

test('a newcomer sees how much of the first day is left, and what comes after it', async () => {
  const nia = await someone('nia', { joinedAt: now() })
  const tip = await aTip(nia)
  await aReply(nia, tip)
  await aReply(nia, tip)
  const written = { first: true, hours: 24, threads: 1, threadsMax: 3, replies: 2, repliesMax: 10 }
  expect(await loadPaceToday(nia)).toMatchObject({ ...written, after: { threads: 20, replies: 200 } })
})

test('a member sees today alone, and a visitor nothing', async () => {
  nextMorning()
  const tip = await aTip(await ann())
  nextMorning()
  await aReply(await ann(), tip)
  expect(await loadPaceToday(await ann())).toMatchObject({
    first: false,
    threads: 0,
    threadsMax: 20,
    replies: 1,
  })
  expect(await loadPaceToday(visitor)).toBeNull()
})
