import { beforeEach, expect, test } from 'vitest'
import { insistOnFreeNames } from '#app/forum/moderation/desks/catalogue/free-names.server.ts'
import { changesOfMerging, wordsFor } from '#app/forum/moderation/desks/catalogue/tag-changes.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import '#tests/support/database.ts'
import { threeTags } from '#tests/support/tags.ts'

beforeEach(threeTags)

test('a merge removes one tag with its names and gives the other each word once', async () => {
  const changes = await transact((tx) => changesOfMerging(tx, 'selfie', 'mirror'))
  expect(changes.filter(({ after }) => !after).map(({ id }) => id)).toContain('selfie')
  expect(changes.flatMap(({ after }) => after?.id ?? [])).toEqual([
    'tag.mirror.synonym.en.selfie',
    'tag.mirror.synonym.fr.selfie',
    'tag.mirror.synonym.zh.selfie',
    'tag.mirror.synonym.en.viewfinder',
    'tag.mirror.synonym.zh.自拍',
  ])
})

test('a tag needs no second row for a word it answers to', async () => {
  const word = { language: 'en', text: 'Looking Glass' }
  expect(await transact((tx) => wordsFor(tx, 'mirror', [word]))).toEqual([])
  const added = await transact((tx) => wordsFor(tx, 'selfie', [word]))
  await expect(transact((tx) => insistOnFreeNames(tx, 'selfie', added))).rejects.toThrow('invalid')
  await transact((tx) => insistOnFreeNames(tx, 'mirror', added))
})
