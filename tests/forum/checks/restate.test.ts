import { beforeAll, beforeEach, expect, test } from 'vitest'
import { decide } from '#app/forum/catalogue/builds/know-build.server.ts'
import { restateAll, restateBuild } from '#app/forum/checks/restate-build.server.ts'
import { stateOf } from '#app/forum/checks/state.ts'
import { hotness } from '#app/forum/threads/hot.ts'
import { reviseTip } from '#app/forum/threads/tips/revise-tip.server.ts'
import { now } from '#app/platform/clock.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner, daysLater, finds, NEW, OLD, PHONE, twoBuilds } from '#tests/support/finding.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, aTipDraft, nextMorning, tipForm } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})
beforeEach(nextMorning)

const COMING = 'OS3.0.401.0'
const places = { [OLD]: 'os3-0-305-0', [NEW]: 'os3-0-319-0', [COMING]: 'os3-0-401-0' }
const becomes = async (what: 'known' | 'withdrawn') => {
  await decide(null, PHONE, COMING, what)
  await runDue({ 'restate-build': restateBuild })
}

async function stateOn(tip: { id: string }, build: keyof typeof places) {
  const key = { claimId: tip.id, phoneId: PHONE, buildId: places[build] }
  return stateOf(await db.claimState.findUnique({ where: { claimId_phoneId_buildId: key } }), now())
}

/** Without the times of jobs: what must be as before. */
const states = () => db.claimState.findMany({ orderBy: [{ claimId: 'asc' }, { buildId: 'asc' }] })

test('a build that becomes known makes tips grey that were checked on older ones; two who agree end it', async () => {
  const tip = await aTip(await ann())
  await finds(await anOwner('ben', { shown: true, build: OLD }), tip, 'WORKS')
  daysLater(1)
  await becomes('known')
  expect(await stateOn(tip, COMING)).toMatchObject({ grey: true, word: 'mixed', fromOthers: true })

  await finds(await anOwner('cleo', { shown: true }), tip, 'WORKS', { build: COMING })
  expect(await stateOn(tip, COMING)).toMatchObject({ grey: true, count: 1 })
  await finds(await anOwner('dora', { shown: true }), tip, 'WORKS', { build: COMING })
  expect(await stateOn(tip, COMING)).toMatchObject({
    grey: false,
    word: 'works',
    count: 2,
    confidence: 'low',
  })

  const changes = await db.stateChange.findMany({ where: { buildId: places[COMING] } })
  expect(changes).toMatchObject([{ names: ['cleo', 'dora'], word: 'works' }])
  await finds(await anOwner('emil', { shown: true }), tip, 'WORKS', { build: COMING })
  const told = await db.notification.findMany({ where: { kind: 'state-settled' } })
  expect(told).toMatchObject([{ memberId: tip.authorId, params: { build: COMING, word: 'works' } }])
  await becomes('withdrawn')
})

test('a build that is withdrawn leaves every state as before', async () => {
  const tips = [await aTip(await ann()), await aTip(await ben())]
  for (const tip of tips) await finds(await anOwner('cleo', { build: OLD }), tip, 'WORKS', { build: OLD })
  const before = [await states(), await db.thread.findMany({ orderBy: { id: 'asc' } })]
  daysLater(1)
  await becomes('known')
  expect((await states()).filter(({ greySince }) => greySince)).toHaveLength(2)
  await becomes('withdrawn')
  expect([await states(), await db.thread.findMany({ orderBy: { id: 'asc' } })]).toEqual(before)
})

test('recomputing everything from the findings gives what is stored', async () => {
  const tip = await aTip(await ann())
  const findings = ['WORKS', 'CHANGE', 'BROKEN'] as const
  for (const [n, name] of ['ben', 'cleo', 'dora', 'emil', 'fay'].entries()) {
    daysLater(n * 11)
    const member = await anOwner(name, { shown: n % 2 === 0 })
    await finds(member, tip, findings[n % 3]!, { build: n % 2 ? OLD : NEW })
    await finds(member, tip, findings[(n + 1) % 3]!, { build: n % 2 ? NEW : 'who knows' })
  }
  const stored = await states()
  expect(stored.length).toBeGreaterThan(2)
  await db.claimState.updateMany({ data: { works: 77, count: 9, settledAt: null } })
  await restateAll(PHONE)
  expect(await states()).toEqual(stored)
})

test('the votes of a tip count for less in “hot” until somebody checks it on the newest build', async () => {
  const tip = await aTip(await ann())
  await db.thread.update({ where: { id: tip.id }, data: { score: 10 } })
  const hot = async () => (await db.thread.findUniqueOrThrow({ where: { id: tip.id } })).hot
  expect((await db.thread.findUniqueOrThrow({ where: { id: tip.id } })).fresh).toBe(0.8)
  await finds(await anOwner('ben'), tip, 'WORKS', { build: OLD })
  expect((await db.thread.findUniqueOrThrow({ where: { id: tip.id } })).fresh).toBe(0.8)
  await finds(await anOwner('ben'), tip, 'WORKS', { build: NEW })
  expect(await hot()).toBeCloseTo(hotness(10, tip.createdAt, 1), 8)
})

test('an edit of the steps puts earlier findings apart and halves them; a new title does not', async () => {
  const author = await ann()
  const tip = await aTip(author)
  await finds(await anOwner('ben', { shown: true }), tip, 'WORKS')
  await reviseTip(author, tip.id, aTipDraft({ title: 'A clock on the back, told better' }))
  expect((await db.claim.findUniqueOrThrow({ where: { id: tip.id } })).revision).toBe(1)
  const steps = [...tipForm.steps, { text: 'Then choose the other clock.' }]
  await reviseTip(author, tip.id, aTipDraft({ steps }))
  const key = { claimId: tip.id, phoneId: PHONE, buildId: places[NEW] }
  const state = await db.claimState.findUniqueOrThrow({ where: { claimId_phoneId_buildId: key } })
  expect(state).toMatchObject({ works: 0.5, all: 0.5, count: 1 })
})

test('findings from before an edit end no grey: the new steps were not checked', async () => {
  const author = await ann()
  const tip = await aTip(author)
  await finds(await anOwner('ben', { shown: true }), tip, 'WORKS')
  await reviseTip(author, tip.id, aTipDraft({ steps: [{ text: 'Quite another way to do it.' }] }))
  await finds(await anOwner('cleo', { shown: true }), tip, 'WORKS')
  expect(await db.stateChange.count()).toBe(0)
})
