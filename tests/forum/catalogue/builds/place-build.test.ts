import { beforeAll, beforeEach, expect, test } from 'vitest'
import { holdPhone, placeFor } from '#app/forum/catalogue/builds/place-build.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { NEW, PHONE, twoBuilds } from '#tests/support/finding.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(async () => {
  await aCatalogueToWriteAbout()
  await twoBuilds()
})
const COMING = 'OS3.0.777.0.WPBCNXM'
beforeEach(() => db.buildPhone.deleteMany({ where: { build: { text: COMING } } }))

const place = (typed: string) =>
  transact(async (tx) => {
    await holdPhone(tx, PHONE)
    return placeFor(tx, PHONE, typed)
  })

test('a build that is known is found however it is typed', async () => {
  expect(await place(` ${NEW.toLowerCase()} `)).toMatchObject({ text: NEW, known: true })
})

test('a build nobody brought before gets its place, not known, and only one', async () => {
  const places = await Promise.all([place(COMING), place(COMING), place(COMING)])
  expect(new Set(places.map(({ id }) => id)).size).toBe(1)
  expect(places[0]).toMatchObject({ text: COMING, known: false })
})

test('an IMEI and what is no build get no place, and a phone nobody knows holds nothing', async () => {
  await expect(place('861234567890123')).rejects.toThrow('invalid: builds.imei')
  await expect(place('the newest one')).rejects.toThrow('invalid: builds.unreadable')
  await expect(transact((tx) => holdPhone(tx, 'no-such'))).rejects.toThrow('notFound: builds.noSuchPhone')
})
