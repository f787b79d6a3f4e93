import { expect, test } from 'vitest'
import { forgetLabels, labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import { aCatalogue, smallCatalogue } from '#tests/support/catalogue.ts'
import { db } from '#tests/support/database.ts'

test('names follow the catalogue', async () => {
  await loadCatalogue(smallCatalogue)
  expect((await labelsIn('fr')).phone).toEqual({ 'tiny-one': 'Tiny One' })
  await loadCatalogue(aCatalogue((data) => (data.phones[0]!.name.fr = 'Le Petit')))
  expect((await labelsIn('fr')).phone).toEqual({ 'tiny-one': 'Le Petit' })
})

test('names are read once and forgotten when they change', async () => {
  await loadCatalogue(smallCatalogue)
  expect((await labelsIn('en')).tag).toEqual({ selfie: 'selfie' })
  await db.name.update({ where: { id: 'tag.selfie.name.en' }, data: { text: 'self-portrait' } })
  expect((await labelsIn('en')).tag).toEqual({ selfie: 'selfie' })
  forgetLabels()
  expect((await labelsIn('en')).tag).toEqual({ selfie: 'self-portrait' })
})
