import { beforeAll, expect, test } from 'vitest'
import { type Actor, visitor } from '#app/forum/members/accounts/actor.ts'
import { readThread } from '#app/forum/threads/mark-read.server.ts'
import { tellReply } from '#app/forum/threads/tell-reply.server.ts'
import { findThread } from '#app/forum/threads/thread-queries.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, manyReplies } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

test('the mark of a member moves on, never back', async () => {
  const tip = await aTip(await ann())
  await manyReplies(await ann(), tip, 10)
  expect(await readTo(await ben(), tip.id)).toBeNull()
  for (const [upTo, mark] of [
    [5, 5],
    [3, 5],
    [9, 9],
  ] as const) {
    await readThread(await ben(), tip.id, upTo)
    expect(await readTo(await ben(), tip.id)).toBe(mark)
  }
})

test('nobody has read what is not written yet', async () => {
  const tip = await aTip(await ann())
  await readThread(await ben(), tip.id, 999)
  expect(await readTo(await ben(), tip.id)).toBe(1)
})

test('who answers has read', async () => {
  const tip = await aTip(await ann())
  await aReply(await ann(), tip)
  await aReply(await ben(), tip)
  expect(await readTo(await ben(), tip.id)).toBe(3)
  expect(await readTo(await ann(), tip.id)).toBe(2)
  expect(await readTo(visitor, tip.id)).toBeNull()
})

test('visitors have no mark, and no thread has none', async () => {
  const tip = await aTip(await ann())
  await expect(readThread(visitor, tip.id, 1)).rejects.toThrow('signIn')
  await expect(readThread(await ben(), 'nosuch', 1)).rejects.toThrow('notFound: threads.noSuchThread')
  expect(await db.visit.count()).toBe(0)
})

test('of several tabs at once the furthest counts', async () => {
  const [tip, reader] = [await aTip(await ann()), await ben()]
  await manyReplies(await ann(), tip, 20)
  await Promise.all([7, 19, 3, 12, 5, 1].map((upTo) => readThread(reader, tip.id, upTo)))
  expect(await readTo(reader, tip.id)).toBe(19)
  expect(await db.visit.count()).toBe(1)
})

test('whoever reads a thread has read what they were told of it, up to where they read', async () => {
  const [tip, other] = [await aTip(await ann()), await aTip(await ann(), { title: 'A second clock there' })]
  for (const thread of [tip, tip, other]) await tellReply({}, (await aReply(await ben(), thread)).id)
  const unread = async () => {
    const rows = await db.notification.findMany({ where: { readAt: null }, orderBy: { at: 'asc' } })
    return rows.map(({ params }) => (params as { position: number }).position)
  }
  expect(await unread()).toEqual([2, 3, 2])
  await readThread(await ann(), tip.id, 2)
  expect(await unread()).toEqual([3, 2])
  await readThread(await ben(), tip.id, 3)
  expect(await unread()).toEqual([3, 2])
  await aReply(await ann(), tip)
  expect(await unread()).toEqual([2])
})

/** As the page of the thread knows it. */
async function readTo(actor: Actor, threadId: string) {
  return (await findThread(actor, threadId)).readTo
}
