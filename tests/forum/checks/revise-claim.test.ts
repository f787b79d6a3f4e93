import { beforeAll, beforeEach, expect, test } from 'vitest'
import { reviseClaim } from '#app/forum/checks/revise-claim.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner, finds, OLD, twoBuilds } from '#tests/support/finding.ts'
import { ann } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})
beforeEach(nextMorning)

test('findings from before an edit weigh half in every stored state', async () => {
  const tip = await aTip(await ann())
  await finds(await anOwner('ben', { shown: true }), tip, 'WORKS')
  await finds(await anOwner('cleo'), tip, 'BROKEN', { build: OLD })
  await transact((tx) => reviseClaim(tx, tip.id))
  const states = await db.claimState.findMany({ where: { count: 1 }, orderBy: { works: 'desc' } })
  expect(states).toMatchObject([
    { works: 0.5, all: 0.5 },
    { works: 0, all: 0.25 },
  ])
})
