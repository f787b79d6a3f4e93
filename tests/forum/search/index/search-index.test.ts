import { expect, test } from 'vitest'
import {
  dropFromSearch,
  dropTogether,
  putAllInSearch,
  putBackInSearch,
  putInSearch,
  type SearchDocument,
} from '#app/forum/search/index/search-index.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'

const aTag = (subject: string, title: string | string[] = subject, body = ''): SearchDocument => {
  return { kind: 'tag', subject, language: '', title, body }
}
const aTip = (more: Partial<SearchDocument> = {}): SearchDocument => {
  return { kind: 'tip', subject: 't', language: 'en', title: 'A clock', body: 'It ticks.', ...more }
}
const rows = () => db.searchDocument.findMany({ orderBy: { id: 'asc' } })
const only = async () => (await rows())[0]!

test('a thing is known by one row, which says what was said last', async () => {
  await putInSearch(db, aTip())
  const { id } = await only()
  await putInSearch(db, aTip({ title: 'A watch', language: 'fr' }))
  await putInSearch(db, aTip({ kind: 'question' }))
  const [tip, ...others] = await rows()
  expect(tip).toMatchObject({ id, kind: 'tip', subject: 't', language: 'fr', title: '| a watch |' })
  expect(others).toMatchObject([{ kind: 'question', subject: 't' }])
})

test('several names of one thing stand between bars, each once however it is written', async () => {
  await putInSearch(db, aTag('back-screen', ['Back screen', '背屏', 'BACK-SCREEN', 'Écran arrière']))
  expect((await only()).title).toBe('| back screen | 背屏 | ecran arriere |')
})

test('a reply is found by its own words, and not by its thread’s', async () => {
  await putInSearch(db, aTip({ kind: 'reply' }))
  const { title, words } = await only()
  expect([title, words]).toEqual(['|  |', 'it ticks'])
})

test('of a very long text the beginning is kept, up to the end of a word', async () => {
  await putInSearch(db, aTip({ title: 'A clock', body: 'tick '.repeat(40_000) }))
  const { words } = await only()
  expect(words.length).toBeGreaterThan(149_990)
  expect(words.length).toBeLessThanOrEqual(150_000)
  expect(words.endsWith(' tick')).toBe(true)
})

test('of a very long word forty characters are kept, none of them by half', async () => {
  await putInSearch(db, aTip({ title: '', body: `${'𝔞'.repeat(50)} ${'𐐷'.repeat(50)}` }))
  const [letters, others] = (await only()).words.split(' ').map((word) => [...word])
  expect(letters).toEqual(Array(40).fill('a'))
  expect(others).toEqual(Array(40).fill('𐐷'))
})

test('of many, what is new comes, what reads differently changes, and the rest keeps its place', async () => {
  const putAll = (...tags: SearchDocument[]) => transact((tx) => putAllInSearch(tx, 'tag', tags))
  await putAll(aTag('one'), aTag('two', 'two', 'zwei'), aTag('three'))
  await putInSearch(db, aTip({ subject: 'two' }))
  const before = await rows()
  await putAll(aTag('one'), aTag('two', ['two', 'zwei']), aTag('three', 'three', 'and more'), aTag('four'))
  const [one, two, three, tip, four] = await rows()
  expect([one, tip]).toEqual([before[0], before[3]])
  expect(two).toMatchObject({ id: before[1]!.id, title: '| two | zwei |', words: 'two zwei' })
  expect(three).toMatchObject({ id: before[2]!.id, title: '| three |', words: 'three and more' })
  expect(four).toMatchObject({ kind: 'tag', subject: 'four' })
  await putAll()
  expect(await db.searchDocument.count()).toBe(5)
})

test('what is taken out together comes back in the place it had; what never had one comes last', async () => {
  const documents = ['one', 'two', 'three'].map((subject) => aTip({ subject }))
  for (const document of documents) await putInSearch(db, document)
  await putInSearch(db, aTag('one'))
  const before = await rows()
  const places = await transact((tx) => dropTogether(tx, ['tip', 'reply'], ['one', 'three', 'four']))
  expect([...places.keys()].sort()).toEqual(['one', 'three'])
  expect((await rows()).map(({ kind, subject }) => `${kind} ${subject}`)).toEqual(['tip two', 'tag one'])
  const back = [documents[0]!, documents[2]!].map((document) => ({
    id: places.get(document.subject),
    document,
  }))
  await transact((tx) => putBackInSearch(tx, [...back, { document: aTip({ subject: 'four' }) }]))
  expect((await rows()).slice(0, 4)).toEqual(before)
  expect((await rows()).at(-1)).toMatchObject({ kind: 'tip', subject: 'four' })
})

test('what is dropped is dropped of its kind alone, and what is not there is no fault', async () => {
  await putInSearch(db, aTip())
  await putInSearch(db, aTip({ kind: 'review' }))
  for (let times = 0; times < 2; times++) await dropFromSearch(db, 'tip', 't')
  expect(await rows()).toMatchObject([{ kind: 'review' }])
})
