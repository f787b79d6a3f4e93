import { beforeAll, expect, test } from 'vitest'
import type { Ask } from '#app/forum/threads/reviews/buyer.ts'
import { loadBuyerPage } from '#app/forum/threads/reviews/buyer-queries.server.ts'
import { summarizePhone } from '#app/forum/threads/reviews/summarize-phone.server.ts'
import { now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aSeries, manySeries } from '#tests/support/series.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

async function answer(ask: Ask, phone = 'tiny-one') {
  const { sheets } = await loadBuyerPage(phone, null, 'en')
  return sheets[0]!.answers.find((given) => given.ask === ask)!
}
const used = (yes: boolean) => [
  { day: 0, uses: { clock: true }, scores: { 'battery-cost': yes ? 5 : 1 } },
  { day: 90, uses: { clock: yes }, payAgain: yes },
]

test('a phone nobody reviewed says so twelve times, but for what the catalogue knows', async () => {
  const { sheets } = await loadBuyerPage('tiny-one', null, 'en')
  expect(sheets).toMatchObject([{ id: 'tiny-one', owners: 0, demo: false }])
  expect(sheets[0]!.answers.map(({ figure }) => figure)).toEqual(Array(12).fill({ kind: 'none', n: 0 }))
  expect(sheets[0]!.answers.every(({ but }) => but === null)).toBe(true)
})

test('numbers come from the owners, and the best who disagrees is quoted beside them', async () => {
  await manySeries(await ann(), 5, () => ({ said: used(true) }))
  const dull = await aSeries(await mo(), { said: used(false), more: { cons: 'Dull', score: 1 } })
  const best = await aSeries(await ben(), {
    said: used(false),
    more: { cons: 'In a drawer\nHeavy', score: 7 },
  })
  await summarizePhone({}, 'tiny-one')
  expect(await answer('daily')).toMatchObject({
    figure: { kind: 'share', yes: 5, n: 7 },
    but: { text: 'In a drawer', author: 'ben', path: `/threads/a-review-${best.id}` },
  })
  // Each review is quoted once where there is another.
  expect(await answer('stays')).toMatchObject({
    figure: { kind: 'use', id: 'clock', day: 90, n: 7 },
    but: { text: 'Dull', path: `/threads/a-review-${dull.id}` },
  })
})

test('a review that was removed since is not quoted, and one that comes after it is', async () => {
  await manySeries(await ann(), 5, () => ({ said: used(true) }))
  const [gone, next] = [
    await aSeries(await ben(), { said: used(false), more: { cons: 'A secret', score: 7 } }),
    await aSeries(await mo(), { said: used(false), more: { cons: 'Too small' } }),
  ]
  await summarizePhone({}, 'tiny-one')
  await db.thread.update({ where: { id: gone.id }, data: { removedAt: now() } })
  expect((await answer('daily')).but?.path).toContain(next.id)
  expect(JSON.stringify(await loadBuyerPage('tiny-one', null, 'en'))).not.toContain('A secret')
})

test('broken tips are counted on the newest build, of those everybody may read', async () => {
  const tips = [await aTip(await ann()), await aTip(await ann()), await aTip(await ann())]
  for (const [at, tip] of tips.entries()) {
    const claim = {
      id: tip.id,
      kind: 'TIP' as const,
      threadId: tip.id,
      authorId: tip.authorId,
      createdAt: now(),
    }
    await db.claim.upsert({ where: { id: tip.id }, create: claim, update: {} })
    const found = { leading: at === 0 ? ('BROKEN' as const) : ('WORKS' as const), count: 3, lastAt: now() }
    const key = { claimId: tip.id, phoneId: 'tiny-one', buildId: 't1' }
    const where = { claimId_phoneId_buildId: key }
    await db.claimState.upsert({ where, create: { ...key, ...found }, update: found })
  }
  await db.thread.update({ where: { id: tips[2]!.id }, data: { removedAt: now() } })
  expect((await answer('updates')).figure).toMatchObject({ kind: 'tips', broken: 1, checked: 2, n: 6 })
})

test('two phones stand side by side; one that does not exist, or the same, is left out', async () => {
  const names = async (other: string | null) =>
    (await loadBuyerPage('tiny-one', other, 'en')).sheets.map(({ name }) => name)
  expect(await names('tiny-two')).toEqual(['Tiny One', 'Tiny Two'])
  for (const other of ['tiny-one', 'nosuch', '', 'demo-phone'])
    expect(await names(other)).toEqual(['Tiny One'])
  await expect(loadBuyerPage('nosuch', null, 'en')).rejects.toThrow('builds.noSuchPhone')
})

test('what comes from demo reviews says so', async () => {
  await aSeries(await ann(), { demo: true })
  await summarizePhone({}, 'tiny-one')
  expect((await loadBuyerPage('tiny-one', null, 'en')).sheets[0]).toMatchObject({ demo: true, owners: 1 })
})
