import { beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { search } from '#app/forum/search/search.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { aFindableThread } from '#tests/support/findable.ts'
import { theWholeCatalogue } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(theWholeCatalogue)
beforeEach(async () => {
  await db.searchDocument.deleteMany({ where: { kind: { in: ['tip', 'review', 'question', 'reply'] } } })
})

const paths = async (q: string, more = {}) =>
  (await search(visitor, { q, ...more })).hits.map(({ path }) => path)

test('pages neither repeat nor skip while others write', async () => {
  const threads = []
  for (let count = 0; count < 45; count += 1) threads.push(await aFindableThread({ title: `Ibex ${count}` }))
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const page = await search(visitor, { q: 'ibex', cursor })
    seen.push(...page.hits.map(({ path }) => path))
    cursor = page.next
    await aFindableThread({ title: 'Ibex, a newcomer' })
  } while (cursor)
  expect(seen).toEqual(threads.map(({ path }) => path).reverse())
})

test.each([
  '',
  '   ',
  '"',
  '*',
  '" OR 1=1 --',
  "'; DROP TABLE search_document; --",
  'a\0b',
  'NEAR(a b)',
  'AND',
  'OR NOT',
  'title:x',
  '(',
  '&|!<->',
  "it's \\",
  '-',
  '^a',
  '٣',
  'ꦏ',
  '𠀀',
  '\ud800',
  '💡',
  'a*b*',
  'x'.repeat(10_240),
  '背'.repeat(10_240),
])('nothing that can be typed breaks it (%#)', async (q) => {
  expect((await search(visitor, { q })).hits).toBeInstanceOf(Array)
  expect(await db.searchDocument.count()).toBeGreaterThan(50)
})

test('a long query is cut to what a person would type', async () => {
  const { terms } = await search(visitor, { q: Array.from({ length: 50 }, (_, n) => `w${n}`).join(' ') })
  expect(terms.length).toBeLessThanOrEqual(12)
})

test.each(['0', 'x_1', '1_99999999999999999999', "1_1'", '1e400_1', '-'])(
  'a made-up cursor begins at the beginning (%s)',
  async (cursor) => {
    const thread = await aFindableThread({ title: 'Eland' })
    expect(await paths('eland', { cursor })).toEqual([thread.path])
  },
)

test('a very long text is kept as far as the engines can', async () => {
  const many = Array.from({ length: 60_000 }, (_, n) => `w${n.toString(36)}q`).join(' ')
  const thread = await aFindableThread({ title: 'Long', body: `${many} ${'长'.repeat(90_000)}` })
  expect(await paths('Long w1q')).toEqual([thread.path])
})
