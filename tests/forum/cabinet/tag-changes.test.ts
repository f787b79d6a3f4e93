import { beforeEach, expect, test } from 'vitest'
import { insistOnFreeNames } from '#app/forum/cabinet/free-names.server.ts'
import { bringBackTag, giveTag } from '#app/forum/cabinet/move-tag.server.ts'
import { changesOfMerging, wordsFor } from '#app/forum/cabinet/tag-changes.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { threeTags } from '#tests/support/tags.ts'
import { manyThreads } from '#tests/support/writing.ts'

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

test('of five hundred threads each gets the tag and gives it back', async () => {
  await manyThreads(await ann(), 501)
  const threads = (await db.thread.findMany()).map(({ id }) => id)
  const moved = { threads, gained: threads }
  await transact((tx) => giveTag(tx, 'mirror', moved))
  expect(await db.threadTag.count({ where: { tagId: 'mirror' } })).toBe(501)
  expect(await db.thread.count({ where: { version: 2 } })).toBe(501)
  await transact((tx) => bringBackTag(tx, 'selfie', { ...moved, into: 'mirror' }))
  expect(await db.threadTag.groupBy({ by: ['tagId'], _count: true })).toEqual([
    { tagId: 'selfie', _count: 501 },
  ])
})
