import { beforeAll, expect, test } from 'vitest'
import { everyNameOf, namesOf } from '#app/forum/catalogue/name-queries.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { theWholeCatalogue } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(theWholeCatalogue)

test('where a language has no name, the English one stands in', async () => {
  await db.name.delete({ where: { id: 'criterion.readability.name.fr' } })
  const names = await namesOf('criterion', ['readability', 'updates'], 'fr')
  expect(names.get('readability')).toBe('Readability')
  expect(names.get('updates')).toBe('Mises à jour')
})

test('a tip can be found by every name of what it is about', async () => {
  const names = await everyNameOf(db, 'use', ['pickup-code'])
  expect(names).toContain('取餐码')
})
