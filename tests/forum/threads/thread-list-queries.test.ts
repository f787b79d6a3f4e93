import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { castVote } from '#app/forum/posts/votes/cast-vote.server.ts'
import { filterFrom, type ThreadFilter, type ThreadSort } from '#app/forum/threads/thread-filter.ts'
import { listThreads, THREADS_A_PAGE } from '#app/forum/threads/thread-list-queries.server.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, manyThreads, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const titles = async (filter: Partial<ThreadFilter> = {}) =>
  (await listThreads(visitor, { sort: 'new', ...filter })).threads.map(({ title }) => title)

async function allPages(sort: ThreadSort, between: (page: string[]) => Promise<unknown> = async () => {}) {
  const seen: string[] = []
  for (let after: string | undefined, more = true; more; ) {
    const { threads, next } = await listThreads(visitor, { sort, after })
    const page = threads.map(({ id }) => id)
    seen.push(...page)
    await between(page)
    more = next !== null
    after = next ?? undefined
  }
  return seen
}

test('a row says what a list shows', async () => {
  const tip = await aTip(await ann(), { access: 'ROOT', undo: 'Restart the phone.' })
  expect((await listThreads(visitor, { sort: 'hot' })).threads).toEqual([
    {
      ...{ id: tip.id, kind: 'TIP', slug: tip.slug, title: tip.title, language: 'en', demo: false },
      ...{ score: 0, replyCount: 0, createdAt: tip.createdAt, author: 'ann' },
      tip: { promise: expect.any(String), access: 'ROOT', minutes: 5, build: 'Tiny OS 1' },
      ...{ phones: ['tiny-one'], uses: ['clock'] },
    },
  ])
})

test('each filter leaves what it names, and together what all name', async () => {
  const undo = 'Restart the phone.'
  await aTip(await ann(), { title: 'Plain tip' })
  await aTip(await ben(), { title: 'Astuce', language: 'fr', phones: ['tiny-two'], tags: '自拍' })
  await aTip(await mo(), { title: 'Rooted', access: 'ROOT', undo, uses: [], tags: '背屏' })
  expect(await titles()).toEqual(['Rooted', 'Astuce', 'Plain tip'])
  expect(await titles({ phone: 'tiny-two' })).toEqual(['Astuce'])
  expect(await titles({ use: 'clock' })).toEqual(['Astuce', 'Plain tip'])
  expect(await titles({ tag: 'selfie' })).toEqual(['Astuce'])
  expect(await titles({ tag: 'back-screen' })).toEqual(['Rooted'])
  expect(await titles({ language: 'fr' })).toEqual(['Astuce'])
  expect(await titles({ access: 'SHIZUKU' })).toEqual(['Astuce', 'Plain tip'])
  expect(await titles({ access: 'ROOT' })).toHaveLength(3)
  expect(await titles({ author: (await ben()).id })).toEqual(['Astuce'])
  expect(await titles({ kind: 'QUESTION' })).toEqual([])
  expect(await titles({ use: 'clock', language: 'en', phone: 'tiny-one' })).toEqual(['Plain tip'])
  expect(await titles({ phone: 'no-such-phone' })).toEqual([])
})

test('a filter of letters in two halves, cut off or not, finds nothing and breaks nothing', async () => {
  for (const phone of [`a${'😀'.repeat(60)}`, '😀'.repeat(60)])
    expect(await titles(filterFrom(new URLSearchParams({ phone })))).toEqual([])
})

test('hot, new and most useful are three orders', async () => {
  const old = await aTip(await ann(), { title: 'Old and loved' })
  await db.thread.update({ where: { id: old.id }, data: { createdAt: new Date(+now() - 100 * HOUR) } })
  await db.post.updateMany({ data: { createdAt: new Date(+now() - 100 * HOUR) } })
  const middling = await aTip(await ann(), { title: 'Middling' })
  await aTip(await ben(), { title: 'Newest' })
  const loved = await openingPost(old)
  for (const name of ['a1', 'a2', 'a3']) await castVote(await someone(name), loved.id, { value: 1 })
  const { id } = await openingPost(middling)
  for (const name of ['a1', 'a2']) await castVote(await someone(name), id, { value: 1 })
  expect(await titles({ sort: 'new' })).toEqual(['Newest', 'Middling', 'Old and loved'])
  expect(await titles({ sort: 'useful' })).toEqual(['Old and loved', 'Middling', 'Newest'])
  expect(await titles({ sort: 'hot' })).toEqual(['Middling', 'Newest', 'Old and loved'])
})

test('what is removed or deleted is in no list, not even for staff or its author', async () => {
  const [removed, deleted] = [await aTip(await ann()), await aTip(await ann())]
  await db.thread.update({ where: { id: removed.id }, data: { removedAt: now() } })
  await db.thread.update({ where: { id: deleted.id }, data: { deletedAt: now() } })
  for (const actor of [visitor, await ann(), await mo()])
    expect((await listThreads(actor, { sort: 'new' })).threads).toEqual([])
})

test.each(['hot', 'new', 'useful'] as const)('pages of %s neither repeat nor skip', async (sort) => {
  await manyThreads(await ann(), 3 * THREADS_A_PAGE + 7)
  const seen = await allPages(sort)
  expect(seen).toHaveLength(3 * THREADS_A_PAGE + 7)
  expect(new Set(seen).size).toBe(seen.length)
})

test.each(['hot', 'new', 'useful'] as const)(
  'nor while votes and threads arrive elsewhere (%s)',
  async (sort) => {
    await manyThreads(await ann(), 3 * THREADS_A_PAGE)
    const all = (await db.thread.findMany()).map(({ id }) => id)
    const voted = new Set<string>()
    const voters = [await ben(), await mo()]
    const seen = await allPages(sort, async (page) => {
      const chosen = [page[0], page[7]].flatMap((id) => id ?? [])
      for (const id of chosen) voted.add(id)
      for (const id of chosen)
        for (const voter of voters)
          await castVote(voter, (await openingPost({ id })).id, { value: -1, reason: 'WRONG' }).catch(
            () => {},
          )
      await manyThreads(await ann(), 1)
    })
    const times = (id: string) => seen.filter((one) => one === id).length
    for (const id of all) if (!voted.has(id)) expect(times(id), id).toBe(1)
    for (const id of voted) expect(times(id)).toBeGreaterThanOrEqual(1)
  },
)

test.each(['hot', 'new', 'useful'] as const)(
  'an address with a made-up place still answers (%s)',
  async (sort) => {
    await aTip(await ann())
    const places = [
      'x',
      '1.5_a',
      '22668.57_abc',
      '-3_a',
      '99999999999_a',
      '8.64e15_a',
      '1e300_a',
      '1e999_a',
      '1_',
      '',
    ]
    for (const after of places) {
      const filter = filterFrom(new URLSearchParams({ sort, after }))
      expect((await listThreads(visitor, filter)).threads.length, after).toBeLessThanOrEqual(1)
    }
  },
)
