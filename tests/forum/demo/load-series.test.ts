import { beforeAll, beforeEach, expect, test } from 'vitest'
import { indexCatalogue } from '#app/forum/catalogue/index-catalogue.server.ts'
import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { listPhones, loadPhone } from '#app/forum/catalogue/phone-queries.server.ts'
import { loadSeries } from '#app/forum/demo/load-series.server.ts'
import { removeDemo } from '#app/forum/demo/remove-demo.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { declarePhone } from '#app/forum/members/accounts/declare-phone.server.ts'
import type { Summary } from '#app/forum/threads/reviews/phone-summary.ts'
import { curve, type Step, spellsOf } from '#app/forum/threads/reviews/retention.ts'
import { summarizePhone } from '#app/forum/threads/reviews/summarize-phone.server.ts'
import { listThreads } from '#app/forum/threads/thread-list-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { demoSeries } from '#demo/series.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, someone } from '#tests/support/people.ts'
import { aReply, aTip, theWholeCatalogue } from '#tests/support/writing.ts'

keep(...catalogueTables.filter((table) => table !== 'Setting'), 'search_document')
beforeAll(theWholeCatalogue)
beforeEach(async () => {
  await db.setting.deleteMany()
  await db.phone.deleteMany({ where: { id: 'demo-phone' } })
  await db.name.deleteMany({ where: { subjectId: 'demo-phone' } })
  const player = await someone('demo-owner-01')
  await db.member.update({ where: { id: player.id }, data: { demo: true } })
  await loadSeries([player])
})

test('the demo phone has the forty series R drew, a year old, all marked as demo', async () => {
  expect(await db.review.count({ where: { phoneId: 'demo-phone' } })).toBe(40)
  expect(await db.thread.count({ where: { demo: false } })).toBe(0)
  expect(await db.followUp.count({ where: { at: { gt: now() } } })).toBe(0)
  expect((await loadPhone('demo-phone', 'en')).name).toBe('Demo phone')
})

test('they are in no list but the one of that phone', async () => {
  const ofKind = { kind: 'REVIEW', sort: 'new' } as const
  expect((await listThreads(visitor, ofKind)).threads).toEqual([])
  expect((await listThreads(visitor, { ...ofKind, phone: 'demo-phone' })).threads).toHaveLength(20)
})

test('its summary holds the curves of those series and says that they are demo figures', async () => {
  await summarizePhone({}, 'demo-phone')
  const { data } = await db.phoneSummary.findUniqueOrThrow({ where: { phoneId: 'demo-phone' } })
  const { demo, reviews, uses, sold, returned } = data as unknown as Summary
  expect([demo, reviews, sold + returned]).toEqual([true, 40, demoSeries.filter(hasEnd).length])
  const asRead = demoSeries.map(({ owned, answers }, n) => ({
    ...{
      id: String(n),
      owned,
      until: answers.at(-1)!.t,
      ended: hasEnd({ answers }) ? ('SOLD' as const) : null,
    },
    answers: answers.map(({ day, uses }) => ({ day, uses, scores: {}, payAgain: null, regret: null })),
  }))
  const rounded = (steps: Step[]) => steps.map((step) => ({ ...step, survival: step.survival.toFixed(6) }))
  for (const { id, steps } of uses)
    expect(rounded(steps)).toEqual(rounded(curve(spellsOf(asRead, id)).slice(0, steps.length)))
  expect(uses.map(({ id }) => id)).toContain('pickup-code')
})

function hasEnd({ answers }: Pick<(typeof demoSeries)[number], 'answers'>) {
  return answers.some(({ owning }) => owning !== 'OWNS')
}

test('no list of phones and no choice offers it, no search finds it, nobody can say it is theirs', async () => {
  const listed = (await listPhones('en')).flatMap(({ phones }) => phones)
  expect(listed.map(({ id }) => id)).not.toContain('demo-phone')
  expect((await optionsIn('en')).phones.map(({ id }) => id)).not.toContain('demo-phone')
  await indexCatalogue(db)
  expect(await db.searchDocument.count({ where: { subject: 'demo-phone' } })).toBe(0)
  await expect(declarePhone(await ann(), { phone: 'demo-phone' })).rejects.toThrow('accounts.phone.unknown')
  await expect(aTip(await ann(), { phones: ['demo-phone'] })).rejects.toThrow('tips.phones.unknown')
})

test('it goes with the demo content, even where a member replied', async () => {
  await summarizePhone({}, 'demo-phone')
  const [review] = await db.thread.findMany({ take: 1 })
  await aReply(await ann(), review!)
  expect(await removeDemo()).toEqual({ removed: 39, kept: 1 })
  expect(await db.phone.count({ where: { id: 'demo-phone' } })).toBe(0)
  expect(await db.name.count({ where: { subjectId: 'demo-phone' } })).toBe(0)
  expect(await db.phoneSummary.count()).toBe(0)
})

test('what demo reviews of a real phone came to is computed anew without them', async () => {
  await summarizePhone({}, 'xiaomi-17-pro')
  await db.job.deleteMany()
  await removeDemo()
  expect(await db.job.findMany({ where: { kind: 'summarize-phone' } })).toMatchObject([
    { key: 'xiaomi-17-pro' },
  ])
})
