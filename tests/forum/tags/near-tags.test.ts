import { beforeAll, expect, test } from 'vitest'
import { distance } from '#app/forum/tags/distance.ts'
import { nearTags } from '#app/forum/tags/near-tags.server.ts'
import { fold } from '#app/platform/i18n/words.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { theWholeCatalogue } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(theWholeCatalogue)

test('letters put in, left out or exchanged are counted', () => {
  expect([distance('', ''), distance('', 'abc'), distance('abc', '')]).toEqual([0, 3, 3])
  expect([distance('selfie', 'selfies'), distance('selfie', 'slefie')]).toEqual([1, 2])
  expect(distance('自拍', '自己拍')).toBe(1)
})

test('a slip of the keys, an ending or an accent away from a tag, it is offered by the name it nearly has', async () => {
  const words = ['selfies', 'Pickup-Kode', 'ecran arierre']
  const near = await nearTags(words)
  expect(words.map((word) => fold(near.get(word) ?? ''))).toEqual(['selfie', 'pick up code', 'ecran arriere'])
})

test('another word is another word, and in the shortest a single letter makes one', async () => {
  expect(await nearTags(['zebra', 'q'])).toEqual(new Map())
  expect(await nearTags([])).toEqual(new Map())
})

test('a tag that is no more is offered for nothing', async () => {
  await db.tag.deleteMany({ where: { id: 'selfie' } })
  expect((await nearTags(['selfies'])).get('selfies')).not.toBe('selfie')
})
