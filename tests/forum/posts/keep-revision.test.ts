import { expect, test } from 'vitest'
import { changedCharacters, keepRevision } from '#app/forum/posts/keep-revision.server.ts'
import { GRACE } from '#app/forum/posts/revision.ts'
import { advance, now, SECOND } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { aPostOf } from '#tests/support/photos.ts'

async function edit(post: { id: string; createdAt: Date }, before: string, after: string, reason?: string) {
  const editor = await ann()
  await db.post.update({ where: { id: post.id }, data: { body: before } })
  return transact((tx) => keepRevision(tx, editor, post, after, { reason }))
}

const text = 'The clock stays on the back screen.'

test('grace is 300 seconds and 100 characters', () => {
  expect(GRACE).toEqual({ within: 300 * SECOND, characters: 100 })
})

test('a slip mended at once leaves no trace', async () => {
  const post = await aPostOf(await ann())
  expect(await edit(post, text, `${text} Sorry, typo.`)).toBeNull()
  expect(await edit(post, text, text + 'x'.repeat(100))).toBeNull()
  expect(await db.revision.count()).toBe(0)
})

test('more than 100 characters leave a revision even at once', async () => {
  const post = await aPostOf(await ann())
  expect(await edit(post, text, text + 'x'.repeat(101))).toEqual(expect.any(Date))
  expect(await db.revision.findMany()).toMatchObject([{ number: 1, text, reason: null }])
})

test('after 300 seconds one character does', async () => {
  const post = await aPostOf(await ann())
  advance(+post.createdAt + 299 * SECOND - +now())
  expect(await edit(post, text, `${text}!`)).toBeNull()
  advance(2 * SECOND)
  expect(await edit(post, `${text}!`, `${text}?`, 'It is a question')).toEqual(expect.any(Date))
  expect(await db.revision.findMany()).toMatchObject([
    { number: 1, text: `${text}!`, reason: 'It is a question', editorId: (await ann()).id, postId: post.id },
  ])
})

test('grace begins anew with each visible edit', async () => {
  const post = await aPostOf(await ann())
  advance(3600 * SECOND)
  await edit(post, text, 'Something else.')
  advance(200 * SECOND)
  expect(await edit(post, 'Something else.', 'Something else!')).toBeNull()
  advance(200 * SECOND)
  await edit(post, 'Something else!', 'A third thing.')
  const numbers = await db.revision.findMany({ orderBy: { number: 'asc' } })
  expect(numbers.map(({ number }) => number)).toEqual([1, 2])
})

test('what says the same as before is no edit, however late', async () => {
  const post = await aPostOf(await ann())
  advance(3600 * SECOND)
  expect(await edit(post, text, text, 'No change')).toBeNull()
  expect(await db.revision.count()).toBe(0)
})

test.each([
  { removedAt: now() },
  { deletedAt: now() },
  { wipedAt: now() },
  { removedAt: now(), heldAt: now(), wipedAt: now() },
])('what is gone by the time its row is held is not written anew (%#)', async (gone) => {
  const post = await aPostOf(await ann())
  await db.post.update({ where: { id: post.id }, data: gone })
  await expect(edit(post, '', text)).rejects.toThrow('forbidden: posts.')
  expect(await db.revision.count()).toBe(0)
})

test('what only waits for staff is still put right', async () => {
  const post = await aPostOf(await ann())
  await db.post.update({ where: { id: post.id }, data: { removedAt: now(), heldAt: now() } })
  await edit(post, text, 'Something else altogether.')
})

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'abd', 2],
  ['', '背屏', 2],
  ['😀', '😃', 2],
  ['a'.repeat(20_000), `${'a'.repeat(20_000)}b`, 1],
  ['', 'x'.repeat(101), Number.POSITIVE_INFINITY],
  ['a'.repeat(20_000), 'b'.repeat(20_000), Number.POSITIVE_INFINITY],
])('characters are counted as added and taken away (%#)', (before, after, count) => {
  expect(changedCharacters(before, after)).toBe(count)
})
