import { beforeAll, beforeEach, expect, test } from 'vitest'
import { type Actor, visitor } from '#app/forum/members/accounts/actor.ts'
import { hotness } from '#app/forum/threads/hot.ts'
import { type Opening, startThread } from '#app/forum/threads/start-thread.server.ts'
import { advance, DAY, HOUR, now, SECOND } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, nextMorning } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
beforeEach(nextMorning)

const opening: Opening = {
  kind: 'QUESTION',
  title: 'Does it stay on?',
  language: 'en',
  body: 'I wonder, @mo.',
  phones: ['tiny-one', 'tiny-two'],
  uses: ['clock'],
}
const start = (author: Actor, more = {}) => transact((tx) => startThread(tx, author, { ...opening, ...more }))
const newcomer = () => someone('nia', { joinedAt: now() })

test('a thread and its first post begin together', async () => {
  await mo()
  const { thread, post } = await start(await ann())
  expect(thread).toMatchObject({
    kind: 'QUESTION',
    slug: 'does-it-stay-on',
    score: 0,
    replyCount: 0,
    postCount: 1,
    demo: false,
  })
  expect(thread.hot).toBeCloseTo(hotness(0, thread.createdAt), 8)
  expect(post).toMatchObject({ threadId: thread.id, position: 1, body: opening.body, mentions: 'mo' })
  expect(post.createdAt).toEqual(thread.createdAt)
  expect(await db.tipPhone.count({ where: { threadId: thread.id } })).toBe(2)
  expect(await db.tipUse.count({ where: { threadId: thread.id } })).toBe(1)
})

test('a phone or use named twice is one', async () => {
  await start(await ann(), { phones: ['tiny-one', 'tiny-one'], uses: ['clock', 'clock'] })
  expect(await db.tipPhone.count()).toBe(1)
  expect(await db.tipUse.count()).toBe(1)
})

test('visitors are asked to sign in, suspended members refused', async () => {
  const sue = await someone('sue', { suspendedUntil: new Date(+now() + HOUR) })
  await expect(start(visitor)).rejects.toThrow('signIn')
  await expect(start(sue)).rejects.toThrow('forbidden: accounts.suspended')
  expect(await db.thread.count()).toBe(0)
})

test('a newcomer waits 120 seconds between threads', async () => {
  const nia = await newcomer()
  await start(nia)
  advance(100 * SECOND)
  const tooFast = await start(nia).catch((error) => error)
  expect(tooFast).toMatchObject({ kind: 'tooMany', because: 'screening.tooFast' })
  expect(tooFast.more.retryAfter).toBeGreaterThan(15)
  expect(tooFast.more.retryAfter).toBeLessThanOrEqual(20)
  advance(20 * SECOND)
  await start(nia)
})

test('a newcomer starts three threads on the first day, the fourth on the second', async () => {
  const nia = await newcomer()
  for (let n = 0; n < 3; n++) {
    await start(nia)
    advance(121 * SECOND)
  }
  await expect(start(nia)).rejects.toMatchObject({ because: 'screening.threadsToday' })
  advance(+nia.joinedAt + DAY - +now())
  await start(nia)
  expect(await db.thread.count()).toBe(4)
})

test('deleting makes no room for another', async () => {
  const nia = await newcomer()
  for (let n = 0; n < 3; n++) {
    await start(nia)
    advance(121 * SECOND)
  }
  await db.post.updateMany({ data: { deletedAt: now() } })
  await expect(start(nia)).rejects.toMatchObject({ because: 'screening.threadsToday' })
})

test('of threads a newcomer starts at once, one is taken', async () => {
  const nia = await newcomer()
  const started = await Promise.allSettled([1, 2, 3, 4].map(() => start(nia)))
  expect(started.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await db.thread.count()).toBe(1)
})

test('a member of a month waits 15 seconds, staff not at all', async () => {
  await start(await ann())
  await expect(start(await ann())).rejects.toThrow('tooMany: screening.tooFast')
  advance(15 * SECOND)
  await start(await ann())
  await start(await mo())
  await start(await mo())
})
