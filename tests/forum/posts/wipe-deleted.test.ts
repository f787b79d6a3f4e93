import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { deletePost } from '#app/forum/posts/delete-post.server.ts'
import { editPost } from '#app/forum/posts/edit-post.server.ts'
import { wipeDeleted, wipePost } from '#app/forum/posts/wipe-deleted.server.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { findThread, loadOpening, loadReplies } from '#app/forum/threads/thread-queries.server.ts'
import { advance, DAY, HOUR, now } from '#app/platform/clock.ts'
import { refreshStatistics } from '#app/platform/db/statistics.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { databaseWork } from '#tests/support/database-work.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aPhotoOf } from '#tests/support/photos.ts'
import { aCatalogueToWriteAbout, aReply, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const reload = (id: string) => db.post.findUniqueOrThrow({ where: { id } })

test('thirty days after its deletion a reply has no words and no history left', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()), { body: 'Hello @ann, it works.' })
  advance(HOUR)
  await editPost(
    await ben(),
    reply.id,
    { body: 'Hello @ann, it does not work.', reason: 'Tried' },
    wordsOfThread,
  )
  await deletePost(await ben(), reply.id)
  advance(30 * DAY - HOUR)
  expect(await wipeDeleted()).toBe(0)
  expect((await reload(reply.id)).body).not.toBe('')

  advance(HOUR)
  expect(await wipeDeleted()).toBe(1)
  expect(await reload(reply.id)).toMatchObject({
    body: '',
    html: '',
    mentions: '',
    wipedAt: expect.any(Date),
  })
  expect(await db.revision.count()).toBe(0)
  expect(await wipeDeleted(), 'once is enough').toBe(0)
})

test('what is erased for good is another edition: no edit that began before is one of it', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  await transact((tx) => wipePost(tx, reply))
  expect((await reload(reply.id)).version).toBe(reply.version + 1)
})

test('of a tip nothing its author wrote or showed is left', async () => {
  const author = await ann()
  const { id: photo } = await aPhotoOf(author)
  const steps = [{ text: 'Look at this armadillo.', photo, alt: 'An armadillo' }]
  const tip = await aTip(author, { title: 'An armadillo on the back', steps, tags: 'armadillo' })
  await deletePost(author, (await openingPost(tip)).id)
  advance(30 * DAY)
  await wipeDeleted()

  expect(await db.photo.count()).toBe(0)
  expect(await db.tip.count()).toBe(0)
  expect(await db.tipStep.count()).toBe(0)
  expect(await db.searchDocument.count({ where: { subject: tip.id } })).toBe(0)
  const rows = [await db.thread.findMany(), await db.post.findMany(), await db.tagProposal.findMany()]
  expect(JSON.stringify(rows)).not.toMatch(/armadillo/i)
  for (const actor of [visitor, await ben()])
    await expect(findThread(actor, tip.id)).rejects.toThrow('gone: threads.deleted')
})

test('the replies to a wiped tip stay, under a place without words', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip)
  await deletePost(await ann(), (await openingPost(tip)).id)
  advance(30 * DAY)
  await wipeDeleted()
  const thread = await findThread(visitor, tip.id)
  const { replies } = await loadReplies(visitor, thread, { sort: 'old' })
  expect(replies).toMatchObject([{ id: reply.id, html: reply.html }])
  expect(replies[0]).not.toHaveProperty('gone')
  expect(await loadOpening(visitor, tip.id)).toBeNull()
  expect(await loadOpening(await mo(), tip.id)).toMatchObject({ html: null, gone: 'deleted' })
})

test('what was not deleted, or was brought back, is not touched', async () => {
  const tip = await aTip(await ann())
  const reply = await aReply(await ben(), tip)
  await db.post.update({ where: { id: reply.id }, data: { removedAt: now() } })
  advance(60 * DAY)
  expect(await wipeDeleted()).toBe(0)
  expect((await reload(reply.id)).body).toBe(reply.body)
})

test('two sweeps at once wipe the same posts without harm', async () => {
  const tip = await aTip(await ann())
  for (let n = 0; n < 3; n++) await deletePost(await ben(), (await aReply(await ben(), tip)).id)
  advance(31 * DAY)
  await Promise.all([wipeDeleted(), wipeDeleted()])
  expect(await db.post.count({ where: { wipedAt: { not: null } } })).toBe(3)
  expect(await db.post.count({ where: { body: { not: '' } } })).toBe(1)
})

test('to find that nothing is to be wiped reads as little among many posts as among few', async () => {
  const { id } = await openingPost(await aTip(await ann()))
  await copyOf(id, 100_000)
  await refreshStatistics()
  expect((await databaseWork(wipeDeleted)).read).toBeLessThan(10)
})

/** Written by the database itself: through the forum's verbs it would take an hour. */
function copyOf(id: string, count: number) {
  return db.$executeRaw`
    INSERT INTO "Post" ("id", "threadId", "position", "authorId", "language", "body", "html", "renderer", "createdAt")
    WITH RECURSIVE k(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < ${count})
    SELECT "id" || '-' || ${count} || '-' || n, "threadId", ${count} + n, "authorId", "language", 'A', 'A', 1, "createdAt"
    FROM k JOIN "Post" ON "id" = ${id}`
}
