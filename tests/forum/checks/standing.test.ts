import { beforeAll, beforeEach, expect, test } from 'vitest'
import { standingOf } from '#app/forum/checks/standing.server.ts'
import { advance, DAY, now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner, PHONE, twoBuilds } from '#tests/support/finding.ts'
import { aCatalogueToWriteAbout, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})
beforeEach(nextMorning)

const standing = (member: Awaited<ReturnType<typeof anOwner>>, phoneId = PHONE) =>
  transact((tx) => standingOf(tx, member, phoneId))

test('a member is new for a day, then an owner of the phone they declared and of no other', async () => {
  const ben = await anOwner('ben')
  await db.member.update({ where: { id: ben.id }, data: { joinedAt: now() } })
  const joined = { ...ben, joinedAt: (await db.member.findUniqueOrThrow({ where: { id: ben.id } })).joinedAt }
  expect(await standing(joined)).toBe('NEW')
  advance(2 * DAY)
  expect(await standing(joined)).toBe('DECLARED')
  expect(await standing(joined, 'tiny-two')).toBe('NEVER')
})

test('a back screen shown speaks for its phone until it is taken back', async () => {
  const ben = await anOwner('ben', { shown: true })
  expect(await standing(ben)).toBe('SHOWN')
  expect(await standing(ben, 'tiny-two')).toBe('NEVER')
  await db.ownershipProof.updateMany({ data: { withdrawnAt: now() } })
  expect(await standing(ben)).toBe('DECLARED')
})
