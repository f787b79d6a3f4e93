import { beforeAll, expect, test } from 'vitest'
import type { Summary } from '#app/forum/threads/reviews/phone-summary.ts'
import { summarizePhone } from '#app/forum/threads/reviews/summarize-phone.server.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { leastCpuOf } from '#tests/support/ratio.ts'
import { aSeries, manySeries } from '#tests/support/series.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

async function summary(phone = 'tiny-one') {
  await summarizePhone({}, phone)
  return (await db.phoneSummary.findUniqueOrThrow({ where: { phoneId: phone } })).data as unknown as Summary
}

const kept = [
  { day: 0, uses: { clock: true }, scores: { readability: 5 } },
  { day: 90, uses: { clock: true }, scores: { readability: 3 }, payAgain: true },
]

test('a summary says what the owners of a phone came to', async () => {
  await manySeries(await ann(), 5, () => ({ said: kept }))
  const sold = { ended: { owning: 'SOLD' as const, after: 40 }, said: kept.slice(0, 1) }
  await aSeries(await ben(), { ...sold, more: { incentive: 'PAID' } })
  expect(await summary()).toMatchObject({
    ...{ demo: false, reviews: 6, sold: 1, returned: 0, interested: 1, due: 21, answered: 5 },
    criteria: [{ id: 'readability', mean: expect.closeTo(20 / 6), n: 6 }],
    ...{ novelty: { index: 1, n: 5 }, stillUsed: { yes: 5, n: 5 }, payAgain: { yes: 5, n: 5 } },
    uses: [
      {
        id: 'clock',
        owners: 6,
        steps: [
          { t: 43, n: 6, censored: 1, survival: 1 },
          { t: 90, n: 5, censored: 5 },
        ],
        marks: [
          { day: 30, n: 6, share: 1 },
          { day: 90, n: 5, share: 1 },
          { day: 180, n: 0, share: null },
          { day: 365, n: 0, share: null },
        ],
      },
    ],
  })
})

test('of a phone nobody reviewed it says so; of one that does not exist, nothing', async () => {
  expect(await summary('tiny-two')).toMatchObject({ demo: false, reviews: 0, criteria: [], uses: [] })
  await summarizePhone({}, 'no-such-phone')
  expect(await db.phoneSummary.count()).toBe(1)
})

test('what was removed or deleted, another phone and accessories do not count', async () => {
  const [removed, deleted] = [await aSeries(await ann()), await aSeries(await ann())]
  await db.thread.update({ where: { id: removed.id }, data: { removedAt: now() } })
  await db.thread.update({ where: { id: deleted.id }, data: { deletedAt: now() } })
  await aSeries(await ann(), { phone: 'tiny-two' })
  await aSeries(await ann(), { more: { accessory: 'A case' } })
  await aSeries(await ann())
  expect(await summary()).toMatchObject({ reviews: 1 })
})

test('demo figures stand alone until there are real ones, and are never mixed with them', async () => {
  await manySeries(await ann(), 3, () => ({ demo: true }))
  expect(await summary()).toMatchObject({ demo: true, reviews: 3 })
  await aSeries(await ben())
  expect(await summary()).toMatchObject({ demo: false, reviews: 1 })
})

test('who sold the phone did not drop its uses: what that follow-up says of them is not counted', async () => {
  const said = [kept[0]!, { day: 90, uses: { clock: false } }]
  const { id } = await aSeries(await ann(), { said, ended: { owning: 'SOLD', after: 80 } })
  await db.followUp.updateMany({ where: { threadId: id }, data: { owning: 'SOLD' } })
  await manySeries(await ben(), 5, () => ({ said: kept }))
  const { uses } = await summary()
  expect(uses[0]?.steps).toMatchObject([
    { t: 83, events: 0, censored: 1 },
    { t: 90, events: 0 },
  ])
})

test('the most useful voices come first, for and against', async () => {
  const said = (score: number) => [{ day: 0, uses: { clock: true }, scores: { readability: score } }]
  const [low, high] = [
    await aSeries(await ann(), { said: said(1) }),
    await aSeries(await ann(), { said: said(5) }),
  ]
  const best = await aSeries(await ben(), { said: said(2), more: { score: 9 } })
  expect((await summary()).voices.readability).toEqual({ for: [high.id], against: [best.id, low.id] })
})

test('it is due again when the next follow-up is, and not when none is to come', async () => {
  await aSeries(await ann(), { owned: 3, ago: 10 })
  await summary()
  const job = await db.job.findFirstOrThrow({ where: { kind: 'summarize-phone', key: 'tiny-one' } })
  expect(Math.round((+job.runAt - +now()) / DAY)).toBe(17)
  await aSeries(await ann(), { phone: 'tiny-two', ago: 500 })
  await summary('tiny-two')
  expect(await db.job.count({ where: { key: 'tiny-two' } })).toBe(0)
})

test('six hundred reviews cost no more each than a hundred and fifty', async () => {
  const each: number[] = []
  for (const [phone, count] of [
    ['tiny-one', 150],
    ['tiny-two', 600],
  ] as const) {
    await manySeries(await ann(), count, (n) => ({ phone, owned: n % 30, said: kept }))
    each.push((await leastCpuOf(() => summary(phone), { rounds: 4 })) / count)
    expect(await summary(phone)).toMatchObject({ reviews: count, stillUsed: { yes: count } })
  }
  // What looked at all pairs would cost four times as much each.
  expect(each[1]! / each[0]!).toBeLessThan(2.6)
})
