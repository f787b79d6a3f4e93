import { beforeAll, expect, test, vi } from 'vitest'
import { statesOf } from '#app/forum/checks/list-states-queries.server.ts'
import { readingOf } from '#app/forum/checks/works-queries.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner, finds, NEW, OLD, PHONE, twoBuilds } from '#tests/support/finding.ts'
import { ann } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, manyThreads } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})

/** How many statements the database is sent meanwhile. */
async function statements(work: () => Promise<unknown>) {
  const models = ['claimState', 'buildPhone', 'build', 'claim', 'thread', 'phone', 'confirmation'] as const
  const spies = [
    vi.spyOn(db, '$queryRaw'),
    ...models.flatMap((model) =>
      (['findMany', 'findFirst', 'findUnique', 'count'] as const).map((verb) =>
        vi.spyOn(db[model] as unknown as Record<string, () => unknown>, verb),
      ),
    ),
  ]
  await work()
  const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
  for (const spy of spies) spy.mockRestore()
  return calls
}

test('the states of a list cost one question, of three tips or of thirty', async () => {
  await manyThreads(await ann(), 30)
  const threads = (await db.thread.findMany()).map(({ id, kind }) => ({ id, kind }))
  const reading = await readingOf(visitor, { phone: PHONE })
  for (const count of [3, 30])
    for (const read of [null, reading])
      expect(await statements(() => statesOf(threads.slice(0, count), read))).toBe(1)
})

test('a tip for several phones says what most is known of, on the newest known build of each', async () => {
  const tip = await aTip(await ann(), { phones: [PHONE, 'tiny-two'] })
  await finds(await anOwner('ben', { shown: true }), tip, 'BROKEN', { build: OLD })
  expect(await statesOf([tip], null)).toMatchObject({ [tip.id]: { state: { fromOthers: true }, build: NEW } })
  await finds(await anOwner('ben', { shown: true }), tip, 'WORKS')
  expect(await statesOf([tip], null)).toMatchObject({
    [tip.id]: { state: { word: 'works', count: 1 }, build: NEW },
  })
  expect(await statesOf([tip], await readingOf(visitor, { phone: PHONE, build: OLD }))).toMatchObject({
    [tip.id]: { state: { word: 'broken', count: 1 } },
  })
})
