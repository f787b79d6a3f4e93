import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { pinThread, unpinThread } from '#app/forum/moderation/acts/pin-thread.server.ts'
import { removePost } from '#app/forum/moderation/acts/remove-post.server.ts'
import type { ThreadFilter } from '#app/forum/threads/thread-filter.ts'
import { listThreads, THREADS_A_PAGE } from '#app/forum/threads/thread-list-queries.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { expectOneOfTwo, expectStaffOnly, expectUndone, max } from '#tests/support/moderating.ts'
import { ann, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, manyThreads, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const hot: ThreadFilter = { kind: 'TIP', sort: 'hot' }
const titles = async (filter = hot) => (await listThreads(visitor, filter)).threads.map(({ title }) => title)

/** Every page of a list, one after the other. */
async function allPages(filter: ThreadFilter) {
  const ids: string[] = []
  let after: string | undefined
  do {
    const { threads, next } = await listThreads(visitor, { ...filter, after })
    expect(threads.length).toBeLessThanOrEqual(THREADS_A_PAGE)
    ids.push(...threads.map(({ id }) => id))
    after = next ?? undefined
  } while (after)
  return ids
}

test('pinned threads come first on the hot list of their kind and stand in their place on every other', async () => {
  await manyThreads(await ann(), 50)
  const all = await db.thread.findMany({ orderBy: [{ hot: 'asc' }, { id: 'asc' }] })
  const [coldest, second] = all
  await pinThread(await mo(), second!.id)
  await pinThread(await mo(), coldest!.id)
  const list = await listThreads(visitor, hot)
  expect(list.threads.slice(0, 3).map(({ id, pinned }) => [id, pinned])).toEqual([
    [coldest!.id, true],
    [second!.id, true],
    [all.at(-1)!.id, undefined],
  ])
  const pages = await allPages(hot)
  expect(pages).toHaveLength(50)
  expect(new Set(pages).size).toBe(50)
  for (const sort of ['new', 'useful', 'works'] as const)
    expect((await listThreads(visitor, { ...hot, sort })).threads.filter(({ pinned }) => pinned)).toEqual([])
  expect((await listThreads(visitor, { sort: 'hot' })).threads.filter(({ pinned }) => pinned)).toEqual([])
})

test('a pinned thread that a filter leaves out, or that is removed, is not on the list', async () => {
  const tip = await aTip(await ann())
  await pinThread(await mo(), tip.id)
  expect(await titles({ ...hot, phone: 'tiny-one' })).toEqual(['A clock on the back'])
  expect(await titles({ ...hot, phone: 'tiny-two' })).toEqual([])
  expect(await titles({ ...hot, kind: 'REVIEW' })).toEqual([])
  await removePost(await mo(), (await openingPost(tip)).id, { rule: 'spam' })
  expect(await titles()).toEqual([])
})

test('unpinned, the list is as it was', async () => {
  await manyThreads(await ann(), 30)
  const threads = () => db.thread.findMany({ orderBy: { id: 'asc' } })
  const before = [await allPages(hot), await threads()]
  const pin = await pinThread(await mo(), before[0]!.at(-1)! as string)
  const unpin = await unpinThread(await mo(), before[0]!.at(-1)! as string)
  expect([await allPages(hot), await threads()]).toEqual(before)
  await expectUndone(pin, unpin)
})

test('three of a kind are pinned and no fourth, not even at once', async () => {
  await manyThreads(await ann(), 5)
  const ids = (await db.thread.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)
  for (const id of ids.slice(0, 2)) await pinThread(await mo(), id)
  const both = ids.slice(2, 4).map(async (id) => pinThread(await mo(), id))
  const done = await Promise.allSettled(both)
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(pinThread(await mo(), ids[4]!)).rejects.toThrow('curation.pinsFull')
  expect(await db.thread.count({ where: { pinnedAt: { not: null } } })).toBe(3)
})

test('pinning is for staff, and once', async () => {
  const tip = await aTip(await ann())
  await expectStaffOnly((by) => pinThread(by, tip.id))
  await expect(unpinThread(await mo(), tip.id)).rejects.toThrow('curation.notPinned')
  await expectOneOfTwo('thread.pinned', (by) => pinThread(by, tip.id), await mo(), await max())
  await expect(pinThread(await mo(), tip.id)).rejects.toThrow('curation.pinnedAlready')
})
