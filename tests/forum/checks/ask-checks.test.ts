import { beforeAll, beforeEach, expect, test } from 'vitest'
import { decide } from '#app/forum/catalogue/builds/know-build.server.ts'
import { askChecks } from '#app/forum/checks/ask-checks.server.ts'
import { restateBuild } from '#app/forum/checks/restate-build.server.ts'
import { mute } from '#app/forum/notifications/mute.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner, daysLater, finds, OLD, PHONE, twoBuilds } from '#tests/support/finding.ts'
import { ann } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})
beforeEach(nextMorning)

const COMING = 'OS3.0.402.0'

/** Five tips Ben once confirmed; then his phone gets a build that becomes known. */
async function anUpdate() {
  const author = await ann()
  const tips = []
  for (let n = 0; n < 5; n++) tips.push(await aTip(author, { title: `Tip number ${n}` }))
  const checker = await anOwner('ben', { build: OLD })
  for (const tip of tips) await finds(checker, tip, 'WORKS', { build: OLD })
  const place = await db.buildPhone.findFirst({ where: { build: { text: COMING }, known: true } })
  if (place) await decide(null, PHONE, COMING, 'withdrawn')
  daysLater(1)
  await decide(null, PHONE, COMING, 'known')
  await runDue({ 'restate-build': restateBuild })
  return { tips, checker: await anOwner('ben', { build: COMING }) }
}

const asked = () => db.notification.findMany({ where: { kind: 'check-asked' } })

test('who has the new build and once confirmed a tip is asked, at most three times a week', async () => {
  await anUpdate()
  await anOwner('cleo', { build: COMING })
  await askChecks()
  await askChecks()
  const ben = await anOwner('ben', { build: COMING })
  expect((await asked()).map(({ memberId }) => memberId)).toEqual([ben.id, ben.id, ben.id])
  daysLater(8)
  await askChecks()
  expect(await asked()).toHaveLength(5)
})

test('an answer settles the question', async () => {
  const { tips, checker } = await anUpdate()
  await askChecks()
  const [first] = await asked()
  const claim = String((first!.params as { claim: string }).claim)
  await finds(checker, tips.find(({ id }) => id === claim)!, 'WORKS', { build: COMING })
  expect((await asked()).filter(({ doneAt }) => doneAt)).toMatchObject([{ id: first!.id }])
})

test('who never wants to be asked is never asked', async () => {
  const { checker } = await anUpdate()
  await mute(checker, 'check-asked')
  await askChecks()
  expect(await asked()).toEqual([])
})

test('who is still on the old build is not asked about the new one', async () => {
  await anUpdate()
  await anOwner('ben', { build: OLD })
  await askChecks()
  expect(await asked()).toEqual([])
})
