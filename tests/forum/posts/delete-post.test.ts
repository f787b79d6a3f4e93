import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import { bringBackPost, deletePost } from '#app/forum/posts/delete-post.server.ts'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { findPost } from '#app/forum/posts/post-queries.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { findThread } from '#app/forum/threads/thread-queries.server.ts'
import { wordsAbout } from '#app/forum/threads/tips/tip-words.server.ts'
import { advance, DAY, HOUR } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const reload = (id: string) => db.post.findUniqueOrThrow({ where: { id } })
const threadOf = ({ threadId }: { threadId: string }) =>
  db.thread.findUniqueOrThrow({ where: { id: threadId } })
const found = async (q: string) => (await search(visitor, { q })).hits.length

test('a deleted reply is gone for all but staff and its author, and from search', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()), { body: 'An armadillo did it.' })
  await deletePost(await ben(), reply.id)
  for (const actor of [visitor, await ann()])
    await expect(findPost(actor, reply.id)).rejects.toThrow('notFound: posts.noSuchPost')
  for (const actor of [await ben(), await mo()])
    expect(await findPost(actor, reply.id)).toMatchObject({ body: reply.body })
  expect(await found('armadillo')).toBe(0)
  expect((await reload(reply.id)).deletedAt).toEqual(expect.any(Date))
  expect(await threadOf(reply)).toMatchObject({ replyCount: 0, postCount: 2 })
})

test('a deleted tip is in no search, and nothing is left to show', async () => {
  const tip = await aTip(await ann(), { title: 'An armadillo on the back' })
  await deletePost(await ann(), (await openingPost(tip)).id)
  expect(await found('armadillo')).toBe(0)
  await expect(findThread(visitor, tip.id)).rejects.toThrow('gone: threads.deleted')
  expect((await findThread(await ann(), tip.id)).id).toBe(tip.id)
})

test('a deleted tip with replies keeps its place', async () => {
  const tip = await aTip(await ann())
  await aReply(await ben(), tip)
  await deletePost(await ann(), (await openingPost(tip)).id)
  expect((await findThread(visitor, tip.id)).deletedAt).toEqual(expect.any(Date))
})

test('for thirty days its author brings it back, found by all its names again', async () => {
  const tip = await aTip(await ann(), { title: 'An armadillo on the back', tags: '背屏' })
  const opening = await openingPost(tip)
  await deletePost(await ann(), opening.id)
  advance(30 * DAY - HOUR)
  await bringBackPost(await ann(), opening.id, wordsAbout)
  expect(await findPost(visitor, opening.id)).toMatchObject({ deletedAt: null })
  expect(await findThread(visitor, tip.id)).toMatchObject({ deletedAt: null })
  expect(await found('armadillo 背屏')).toBe(1)
})

test('a reply brought back is counted and found again', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()), { body: 'An armadillo did it.' })
  await deletePost(await ben(), reply.id)
  await bringBackPost(await ben(), reply.id, wordsAbout)
  expect(await found('armadillo')).toBe(1)
  expect(await threadOf(reply)).toMatchObject({ replyCount: 1, postCount: 2 })
})

test('after thirty days it is too late', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  await deletePost(await ben(), reply.id)
  advance(30 * DAY + HOUR)
  await expect(bringBackPost(await ben(), reply.id, wordsAbout)).rejects.toThrow('posts.tooLateToRestore')
})

test('what staff removed stays out of search, though its author deletes it and brings it back', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()), { body: 'An armadillo did it.' })
  await removePost(await mo(), reply.id, { rule: 'spam' })
  await deletePost(await ben(), reply.id)
  await bringBackPost(await ben(), reply.id, wordsAbout)
  expect(await found('armadillo')).toBe(0)
  expect(await db.searchDocument.count({ where: { subject: reply.id } })).toBe(0)
})

test('nobody deletes or brings back for others, not even staff', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  await expect(deletePost(visitor, reply.id)).rejects.toThrow('signIn')
  for (const actor of [await ann(), await mo()])
    await expect(deletePost(actor, reply.id)).rejects.toThrow('forbidden: posts.notYours')
  await expect(bringBackPost(await ben(), reply.id, wordsAbout)).rejects.toThrow('posts.notDeleted')
  await deletePost(await ben(), reply.id)
  await expect(bringBackPost(await mo(), reply.id, wordsAbout)).rejects.toThrow('posts.notYours')
  await expect(bringBackPost(visitor, reply.id, wordsAbout)).rejects.toThrow('posts.noSuchPost')
})

test('deleted and brought back several times at once, it counts once', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  await aReply(await ann(), { id: reply.threadId })
  const author = await ben()
  const four = [1, 2, 3, 4]
  const fates = async (work: () => Promise<unknown>) =>
    (await Promise.allSettled(four.map(work))).filter(({ status }) => status === 'fulfilled').length

  expect(await fates(() => deletePost(author, reply.id))).toBe(1)
  expect((await threadOf(reply)).replyCount).toBe(1)
  expect(await fates(() => bringBackPost(author, reply.id, wordsAbout))).toBe(1)
  expect((await threadOf(reply)).replyCount).toBe(2)
  await deletePost(author, reply.id)
  await expect(deletePost(author, reply.id)).rejects.toThrow('forbidden: posts.deleted')
})

test('an edit on its way when its post is deleted does not bring it back into search', async () => {
  const author = await ben()
  const reply = await aReply(author, await aTip(await ann()), { body: 'A porcupine ate my phone.' })
  await Promise.allSettled([
    deletePost(author, reply.id),
    editPost(author, reply.id, { body: 'A hedgehog ate my phone.' }, wordsOfThread),
  ])
  expect(await db.post.count({ where: { id: reply.id, deletedAt: null } })).toBe(0)
  expect(await db.searchDocument.count({ where: { subject: reply.id } })).toBe(0)
})
