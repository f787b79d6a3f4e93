import { beforeAll, beforeEach, expect, test } from 'vitest'
import { verifyOwner, withdrawOwner } from '#app/forum/checks/verify-owner.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { anOwner, finds, PHONE, twoBuilds } from '#tests/support/finding.ts'
import { ann } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})
beforeEach(nextMorning)

const weight = async () => (await db.claimState.findFirstOrThrow({ where: { count: { gt: 0 } } })).all

test('who shows their back screen weighs 1 from then on, also for what they found before', async () => {
  const tip = await aTip(await ann())
  await finds(await anOwner('ben'), tip, 'WORKS')
  expect(await weight()).toBe(0.5)
  await verifyOwner('ben', PHONE)
  expect(await weight()).toBe(1)
  await withdrawOwner('ben', PHONE)
  expect(await weight()).toBe(0.5)
})

test('the staff log says who was verified, by whom and when', async () => {
  await anOwner('ben')
  await verifyOwner('ben', PHONE)
  expect(await db.staffLog.findMany()).toMatchObject([
    { actorId: null, action: 'owner.verified', detail: { phone: PHONE } },
  ])
})

test('a name or phone that is not there, or one shown already, is said to the operator', async () => {
  await anOwner('ben')
  await expect(verifyOwner('nobody', PHONE)).rejects.toThrow('no member called nobody')
  await expect(verifyOwner('ben', 'no-such-phone')).rejects.toThrow('no phone no-such-phone')
  await verifyOwner('ben', PHONE)
  await expect(verifyOwner('ben', PHONE)).rejects.toThrow('has shown')
  await withdrawOwner('ben', PHONE)
  await expect(withdrawOwner('ben', PHONE)).rejects.toThrow('has not shown')
})
