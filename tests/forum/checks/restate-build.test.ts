import { beforeAll, expect, test } from 'vitest'
import { decide } from '#app/forum/catalogue/builds/know-build.server.ts'
import { restateBuild } from '#app/forum/checks/restate-build.server.ts'
import { now } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner, OLD, PHONE, twoBuilds } from '#tests/support/finding.ts'
import { ann } from '#tests/support/people.ts'
import { cpuOf } from '#tests/support/ratio.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})

const COMING = 'OS3.0.499.0'

/** Many tips, each confirmed once on the older build, straight into the database. */
async function manyConfirmedTips(count: number) {
  const author = await ann()
  const ben = await anOwner('ben')
  const at = now()
  const build = await db.build.findFirstOrThrow({ where: { text: OLD } })
  const ids = Array.from({ length: count }, () => newId())
  for (let from = 0; from < count; from += 500) {
    const some = ids.slice(from, from + 500)
    const words = { kind: 'TIP' as const, slug: 'a', title: 'T', language: 'en', authorId: author.id }
    await db.thread.createMany({
      data: some.map((id) => ({ id, ...words, hot: 1, score: 7, createdAt: at, lastPostAt: at })),
    })
    await db.tipPhone.createMany({ data: some.map((threadId) => ({ threadId, phoneId: PHONE })) })
    const claim = { kind: 'TIP' as const, authorId: author.id, createdAt: at }
    await db.claim.createMany({ data: some.map((id) => ({ id, threadId: id, ...claim })) })
    const found = {
      memberId: ben.id,
      phoneId: PHONE,
      buildId: build.id,
      finding: 'WORKS' as const,
      revision: 1,
    }
    const more = { standing: 'DECLARED' as const, network: 'n', current: 1, at }
    await db.confirmation.createMany({
      data: some.map((claimId) => ({ id: newId(), claimId, ...found, ...more })),
    })
  }
}

/** Makes the newest build known and restates every tip for it. Answers the CPU a tip took, in milliseconds. */
async function restateAllOf(count: number) {
  await manyConfirmedTips(count)
  await db.buildPhone.deleteMany({ where: { build: { text: COMING } } })
  await decide(null, PHONE, COMING, 'known')
  const cost = await cpuOf(() => runDue({ 'restate-build': restateBuild }))
  expect(await db.claimState.count({ where: { greySince: { not: null } } })).toBe(count)
  return cost / count
}

test('a build that becomes known turns every tip checked on older ones grey', async () => {
  await restateAllOf(41)
})

test('many tips cost no more each than few', async () => {
  const few = await restateAllOf(150)
  await db.thread.deleteMany()
  const many = await restateAllOf(900)
  // What looked at all of them for each would cost six times as much.
  expect(many / few).toBeLessThan(3)
})
