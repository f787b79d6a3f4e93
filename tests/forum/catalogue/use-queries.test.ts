import { beforeAll, expect, test } from 'vitest'
import { listUses, loadUse } from '#app/forum/catalogue/use-queries.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { theWholeCatalogue } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(theWholeCatalogue)

test('the 42 uses stand in six groups', async () => {
  const groups = await listUses('fr')
  expect(groups.map(({ name }) => name)[0]).toBe('D’un coup d’œil')
  expect(groups.flatMap(({ uses }) => uses)).toHaveLength(42)
})

test('a use says who named it, since when, and what else it is called', async () => {
  const use = await loadUse('rear-selfie', 'zh')
  expect(use).toMatchObject({ number: 4, name: '后摄自拍取景', group: { id: 'camera' } })
  expect(use.seed).toMatchObject({ source: { id: 'S003' }, line: '17' })
  expect(use.synonyms).toContain('自拍')
  expect((await loadUse('lyrics', 'en')).seed).toBeNull()
  await expect(loadUse('zebra', 'en')).rejects.toThrow('catalogue.noSuchUse')
})
