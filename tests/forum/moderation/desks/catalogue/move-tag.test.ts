import { beforeEach, expect, test } from 'vitest'
import { bringBackTag, giveTag } from '#app/forum/moderation/desks/catalogue/move-tag.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { threeTags } from '#tests/support/tags.ts'
import { manyThreads } from '#tests/support/writing.ts'

beforeEach(threeTags)

/** So many threads of Ann, each with these tags. */
async function threadsWith(count: number, ...tags: string[]) {
  await manyThreads(await ann(), count)
  const rows = await db.thread.findMany({ where: { tags: { none: {} } }, orderBy: { id: 'asc' } })
  const ids = rows.map(({ id }) => id)
  const links = ids.flatMap((threadId) => tags.map((tagId) => ({ threadId, tagId })))
  await db.threadTag.createMany({ data: links })
  return ids
}
const tagsOf = async (threadId: string) =>
  (await db.threadTag.findMany({ where: { threadId }, orderBy: { tagId: 'asc' } })).map(({ tagId }) => tagId)

test('of five hundred threads each gets the tag and gives it back', async () => {
  const threads = await threadsWith(501)
  const moved = { threads, gained: threads }
  await transact((tx) => giveTag(tx, 'mirror', moved))
  expect(await db.threadTag.count({ where: { tagId: 'mirror' } })).toBe(501)
  expect(await db.thread.count({ where: { version: 2 } })).toBe(501)
  await transact((tx) => bringBackTag(tx, 'selfie', { ...moved, into: 'mirror' }))
  expect(await db.threadTag.groupBy({ by: ['tagId'], _count: true })).toEqual([
    { tagId: 'selfie', _count: 501 },
  ])
})

test('a thread that had the other tag already keeps it, and its page is read anew all the same', async () => {
  const both = (await threadsWith(1, 'mirror'))[0]!
  const one = (await threadsWith(1, 'back-screen'))[0]!
  const moved = { threads: [one, both], gained: [one] }
  await transact((tx) => giveTag(tx, 'mirror', moved))
  expect([await tagsOf(one), await tagsOf(both)]).toEqual([['back-screen', 'mirror'], ['mirror']])
  expect(await db.thread.count({ where: { version: 2 } })).toBe(2)
  await transact((tx) => bringBackTag(tx, 'selfie', { ...moved, into: 'mirror' }))
  expect([await tagsOf(one), await tagsOf(both)]).toEqual([
    ['back-screen', 'selfie'],
    ['mirror', 'selfie'],
  ])
  expect(await db.thread.count({ where: { version: 3 } })).toBe(2)
})

test('where the other tag was taken off since, the first does not come back', async () => {
  const [kept, lost] = (await threadsWith(2)) as [string, string]
  const moved = { threads: [kept, lost], gained: [kept, lost] }
  await transact((tx) => giveTag(tx, 'mirror', moved))
  await db.threadTag.deleteMany({ where: { threadId: lost } })
  await transact((tx) => bringBackTag(tx, 'selfie', { ...moved, into: 'mirror' }))
  expect([await tagsOf(kept), await tagsOf(lost)]).toEqual([['selfie'], []])
})

test('of no threads nothing changes, and other threads keep what they have', async () => {
  const other = (await threadsWith(1, 'mirror'))[0]!
  const none = { threads: [], gained: [] }
  await transact((tx) => giveTag(tx, 'mirror', none))
  await transact((tx) => bringBackTag(tx, 'selfie', { ...none, into: 'mirror' }))
  expect(await tagsOf(other)).toEqual(['mirror'])
  expect(await db.thread.count({ where: { version: 1 } })).toBe(1)
})
