import { afterEach, beforeAll, expect, test } from 'vitest'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import { loadDemoOnce } from '#app/forum/demo/load-demo-once.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { makeResetLink } from '#app/forum/members/accounts/make-admin.server.ts'
import { isReserved } from '#app/forum/members/accounts/name.ts'
import { signIn } from '#app/forum/members/accounts/sign-in.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { env } from '#app/platform/env.server.ts'
import { demoReviews, demoTips } from '#demo/demo.ts'
import { demoSeries } from '#demo/series.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'

keep(...catalogueTables, 'search_document', 'Member', 'Thread', 'Post', 'Tip', 'TipStep', 'TipRisk')
keep(...'TipPhone TipUse ThreadTag TagProposal ReviewScore Review ReviewUse Vote Photo Visit'.split(' '))

beforeAll(async () => {
  await loadCatalogue()
  await loadDemoOnce()
}, 120_000)

afterEach(() => {
  env.DEMO = '1'
})

const replies = demoTips.flatMap((tip) => tip.replies)

test('every tip, review and reply is there', async () => {
  const kinds = await db.thread.groupBy({ by: ['kind'], _count: true, orderBy: { kind: 'asc' } })
  expect(Object.fromEntries(kinds.map(({ kind, _count }) => [kind, _count]))).toEqual({
    TIP: demoTips.length,
    REVIEW: demoReviews.length + demoSeries.length,
  })
  expect([demoTips.length, demoReviews.length]).toEqual([30, 10])
  expect(await db.post.count({ where: { position: { gt: 1 } } })).toBe(replies.length)
})

test('all three languages are spoken, in tips and in reviews', async () => {
  for (const kind of ['TIP', 'REVIEW'] as const) {
    const languages = await db.thread.groupBy({ by: ['language'], where: { kind } })
    expect(languages.map(({ language }) => language).sort()).toEqual(['en', 'fr', 'zh'])
  }
})

test('everything is marked as demo, and whoever wrote it too', async () => {
  for (const table of [db.member, db.thread, db.post]) {
    expect(await (table as typeof db.member).count({ where: { demo: false } })).toBe(0)
  }
})

test('it went through the verbs: rendered, tagged, with its phones and uses, and found', async () => {
  const opening = { position: 1, thread: { kind: 'TIP' } } as const
  expect(await db.post.count({ where: { ...opening, OR: [{ html: '' }, { body: '' }] } })).toBe(0)
  const bare = [{ phones: { none: {} } }, { uses: { none: {} }, tags: { none: {} } }]
  expect(await db.thread.count({ where: { kind: 'TIP', OR: bare } })).toBe(0)
  expect(await db.tipStep.count()).toBe(demoTips.flatMap(({ steps }) => steps).length)
  const written = ['tip', 'review', 'reply']
  expect(await db.searchDocument.count({ where: { kind: { in: written } } })).toBe(40 + replies.length)
  const { hits } = await search(visitor, { q: 'Let the main camera take your selfie' })
  expect(hits).not.toHaveLength(0)
})

test('it keeps the rules it was made for: a tip beyond stock says how to undo it', async () => {
  expect(await db.tip.count({ where: { access: { not: 'STOCK' }, undo: null } })).toBe(0)
  expect(await db.tagProposal.count()).toBe(0)
})

test('every review says how long it was owned, from where, and what was got for it', async () => {
  const titles = demoReviews.map(({ title }) => title)
  const where = { thread: { title: { in: titles } } }
  const reviews = await db.review.findMany({ where, include: { uses: true } })
  expect(reviews).toHaveLength(demoReviews.length)
  for (const { ownedDays, incentive, relation, pros, uses } of reviews) {
    expect([ownedDays > 0, incentive, relation]).toEqual([true, 'NONE', 'NONE'])
    expect(pros !== '' && uses.length > 0).toBe(true)
  }
})

test('every drawing hangs on its step and says what it shows', async () => {
  const drawn = demoTips.flatMap(({ steps }) => steps).filter(({ art }) => art)
  expect(await db.photo.count({ where: { step: { isNot: null }, postId: { not: null } } })).toBe(drawn.length)
  expect(await db.photo.count({ where: { OR: [{ alt: '' }, { step: null }] } })).toBe(0)
})

test('scores are what the votes say', async () => {
  const posts = await db.post.findMany({ include: { votes: true, thread: { select: { score: true } } } })
  for (const { score, votes, position, thread } of posts) {
    expect(score).toBe(votes.length)
    if (position === 1) expect(thread.score).toBe(score)
  }
  expect(posts.some(({ score }) => score > 5)).toBe(true)
})

test('it was written over months, replies after what they answer, and nothing in the future', async () => {
  const posts = await db.post.findMany({ include: { parent: true, thread: true } })
  for (const { createdAt, parent, thread } of posts) {
    expect(+createdAt).toBeLessThanOrEqual(+now())
    expect(+createdAt).toBeGreaterThanOrEqual(+thread.createdAt)
    if (parent) expect(+createdAt).toBeGreaterThanOrEqual(+parent.createdAt)
  }
  const [first] = posts.map(({ createdAt }) => +createdAt).sort((a, b) => a - b)
  expect(+now() - first!).toBeGreaterThan(60 * DAY)
})

test('nobody signs in as one who wrote it, gets a link for it, or joins under such a name', async () => {
  const members = await db.member.findMany()
  expect(members.filter(({ passwordHash, role }) => passwordHash !== null || role !== 'MEMBER')).toEqual([])
  for (const { name } of members) expect(isReserved(name)).toBe(true)
  const { name } = members[0]!
  for (const password of ['', 'demo', 'nobody has this password']) {
    await expect(signIn({ name, password })).rejects.toThrow('accounts.wrongNameOrPassword')
  }
  await expect(makeResetLink(name)).rejects.toThrow('There is no member')
})

test('it is loaded once: the next start adds nothing', async () => {
  const before = [await db.thread.count(), await db.post.count(), await db.member.count()]
  await loadDemoOnce()
  expect([await db.thread.count(), await db.post.count(), await db.member.count()]).toEqual(before)
})

async function anEmptyForum() {
  await db.thread.deleteMany()
  await db.member.deleteMany()
  await db.setting.deleteMany({ where: { key: 'demo' } })
}

test('with DEMO=0 an empty forum stays empty', async () => {
  await anEmptyForum()
  env.DEMO = '0'
  await loadDemoOnce()
  expect([await db.member.count(), await db.thread.count()]).toEqual([0, 0])
})

test('a forum that has members gets none', async () => {
  await anEmptyForum()
  await ann()
  await loadDemoOnce()
  expect([await db.member.count(), await db.thread.count()]).toEqual([1, 0])
})
