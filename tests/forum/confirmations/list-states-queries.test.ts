import { beforeAll, expect, test, vi } from 'vitest'
import { visitor } from '#app/forum/accounts/actor.ts'
import { statesOf } from '#app/forum/confirmations/list-states-queries.server.ts'
import { readingOf } from '#app/forum/confirmations/works-queries.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { PHONE, twoBuilds } from '#tests/support/finding.ts'
import { ann } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, manyThreads } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})

/** How many statements the database is sent meanwhile. */
async function statements(work: () => Promise<unknown>) {
  const models = ['claimState', 'buildPhone', 'build', 'claim', 'thread', 'phone', 'confirmation'] as const
  const spies = models.flatMap((model) =>
    (['findMany', 'findFirst', 'findUnique', 'count'] as const).map((verb) =>
      vi.spyOn(db[model] as unknown as Record<string, () => unknown>, verb),
    ),
  )
  await work()
  const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
  for (const spy of spies) spy.mockRestore()
  return calls
}

test('the states of a list cost two questions, of three tips or of thirty', async () => {
  await manyThreads(await ann(), 30)
  const threads = (await db.thread.findMany()).map(({ id, kind }) => ({ id, kind, phones: [PHONE] }))
  const reading = await readingOf(visitor, { phone: PHONE })
  for (const count of [3, 30]) {
    expect(await statements(() => statesOf(threads.slice(0, count), null))).toBe(2)
    expect(await statements(() => statesOf(threads.slice(0, count), reading))).toBe(1)
  }
})
