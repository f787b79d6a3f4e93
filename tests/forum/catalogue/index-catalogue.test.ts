import { expect, test } from 'vitest'
import { indexSubjects } from '#app/forum/catalogue/index-catalogue.server.ts'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { search } from '#app/forum/search/search.server.ts'
import { aCatalogue, smallCatalogue } from '#tests/support/catalogue.ts'
import { db } from '#tests/support/database.ts'

const found = async (q: string) => (await search(visitor, { q })).hits.map(({ path }) => path)

test('phones, uses and tags are found by name, synonym, description and fact', async () => {
  await loadCatalogue(smallCatalogue)
  expect(await found('tiny')).toEqual(['/phones/tiny-one'])
  expect(await found('watch')).toEqual(['/uses/clock'])
  expect(await found('自拍')).toEqual(['/tags/selfie'])
  expect(await found('100')).toEqual(['/phones/tiny-one'])
})

test('a synonym the files bring later is found too', async () => {
  await loadCatalogue(smallCatalogue)
  await loadCatalogue(aCatalogue((data) => data.tags[0]!.synonyms.en.push('looking glass')))
  expect(await found('looking glass')).toEqual(['/tags/selfie'])
})

test('a synonym staff takes away is found no more', async () => {
  await loadCatalogue(smallCatalogue)
  await db.name.deleteMany({ where: { text: 'viewfinder' } })
  await indexSubjects(db, 'tag', ['selfie'])
  expect(await found('viewfinder')).toEqual([])
})
