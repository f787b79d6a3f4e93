import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { claimCase, releaseCase } from '#app/forum/moderation/cases/claim-case.server.ts'
import { dismissCase } from '#app/forum/moderation/cases/dismiss-case.server.ts'
import { aCase, aPost } from '#tests/support/cases.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const max = () => someone('max', { role: 'MODERATOR' })
const opened = async () => aCase(await aPost(await ann()))
const now = ({ id }: { id: string }) => db.case.findUniqueOrThrow({ where: { id } })

test('a claim stands on the case and in its history, and its claimer gives it back', async () => {
  const seen = await opened()
  await claimCase(await mo(), seen)
  expect(await now(seen)).toMatchObject({ assigneeId: (await mo()).id, version: seen.version + 1 })
  await releaseCase(await mo(), await now(seen))
  expect(await now(seen)).toMatchObject({ assigneeId: null, version: seen.version + 2 })
  const lines = await db.caseLine.findMany({ orderBy: { id: 'asc' } })
  expect(lines.map(({ what }) => what)).toEqual(['opened', 'claimed', 'released'])
})

test('who claims what another has claimed, or acts on how it was before, is told by whom', async () => {
  const seen = await opened()
  await claimCase(await mo(), seen)
  const claimed = { because: 'queue.claimedBy', more: { values: { name: 'mo' } } }
  await expect(claimCase(await max(), seen)).rejects.toMatchObject(claimed)
  await expect(claimCase(await max(), await now(seen))).rejects.toMatchObject(claimed)
  await expect(releaseCase(await max(), await now(seen))).rejects.toMatchObject(claimed)
  await expect(dismissCase(await max(), seen.id, { case: seen })).rejects.toMatchObject(claimed)
})

test('what is settled is not claimed', async () => {
  const seen = await opened()
  await dismissCase(await mo(), seen.id)
  await expect(claimCase(await max(), seen)).rejects.toMatchObject({ because: 'moderation.handledBy' })
})

test('neither visitors nor members claim', async () => {
  const seen = await opened()
  await expect(claimCase(visitor, seen)).rejects.toMatchObject({ kind: 'signIn' })
  await expect(claimCase(await ben(), seen)).rejects.toThrow('moderation.staffOnly')
  await expect(releaseCase(await ben(), seen)).rejects.toThrow('moderation.staffOnly')
})

test('of two who claim at once, one does', async () => {
  const seen = await opened()
  const done = await Promise.allSettled([claimCase(await mo(), seen), claimCase(await max(), seen)])
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.caseLine.count({ where: { what: 'claimed' } })).toBe(1)
})
