import { beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { dropFromSearch } from '#app/forum/search/index/search-index.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { now } from '#app/platform/clock.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { aFindableReply, aFindableThread } from '#tests/support/findable.ts'
import { ann, mo } from '#tests/support/people.ts'
import { theWholeCatalogue } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(theWholeCatalogue)
beforeEach(async () => {
  await db.searchDocument.deleteMany({ where: { kind: { in: ['tip', 'review', 'question', 'reply'] } } })
})

const paths = async (q: string, more = {}) =>
  (await search(visitor, { q, ...more })).hits.map(({ path }) => path)

test.each([
  ['背屏', '/tags/back-screen'],
  ['背', '/tags/back-screen'],
  ['屏', '/tags/back-screen'],
  ['後屏', '/tags/back-screen'],
  ['取餐码', '/uses/pickup-code'],
  ['取餐码', '/tags/pickup-code'],
  ['ecran', '/tags/back-screen'],
  ['écran arrière', '/tags/back-screen'],
  ['17pro', '/phones/xiaomi-17-pro'],
  ['17 PRO', '/phones/xiaomi-17-pro'],
  ['小米17Pro', '/phones/xiaomi-17-pro'],
  ['pandora', '/phones/xiaomi-17-pro'],
  ['pick-up', '/tags/pickup-code'],
  ['pickup', '/tags/pickup-code'],
  ['selfi', '/tags/selfie'],
])('%s finds %s', async (q, path) => {
  expect(await paths(q)).toContain(path)
})

test('what is called exactly so comes first', async () => {
  await aFindableThread({ title: '背屏截图怎么拍' })
  expect((await paths('背屏'))[0]).toBe('/tags/back-screen')
  expect((await paths('Xiaomi 17 Pro'))[0]).toBe('/phones/xiaomi-17-pro')
})

test('names are in the reader’s language, English where there is none', async () => {
  const { hits } = await search(visitor, { q: '17pro', kind: 'phone', locale: 'zh' })
  expect(hits.find(({ subject }) => subject === 'xiaomi-17-pro')?.title).toBe('小米 17 Pro')
})

test.each([
  ['背屏', { title: '用背屏看取件码', language: 'zh' }],
  ['取件', { title: '用背屏看取件码', language: 'zh' }],
  ['ecran', { title: 'Un réveil sur l’écran', language: 'fr' }],
  ['reveil ecran', { title: 'Un réveil sur l’écran', language: 'fr' }],
  ['17pro', { title: 'Nothing', body: 'On my 17 Pro it works' }],
  ['pick-up code', { title: 'A pick-up code that stays' }],
  ['stay', { title: 'A pick-up code that stays' }],
])('%s finds what members wrote', async (q, words) => {
  const thread = await aFindableThread(words)
  expect(await paths(q)).toContain(thread.path)
})

test('every word must be there, and only the last may be unfinished', async () => {
  const thread = await aFindableThread({ title: 'Zebra crossing at night' })
  expect(await paths('zebra nig')).toEqual([thread.path])
  expect(await paths('nig zebra')).toEqual([])
  expect(await paths('zebra giraffe')).toEqual([])
})

test('a name counts more than a title, a title more than a text, a word more than its beginning', async () => {
  const name = await aFindableThread({ title: 'Okapi' })
  const beginning = await aFindableThread({ title: 'Okapis at night' })
  const text = await aFindableThread({ title: 'Other', body: 'okapi' })
  const title = await aFindableThread({ title: 'Okapi again' })
  expect(await paths('okapi')).toEqual([name.path, title.path, beginning.path, text.path])
})

test('of two that fit alike the newer comes first', async () => {
  const [old, young] = [
    await aFindableThread({ title: 'Gnu one' }),
    await aFindableThread({ title: 'Gnu two' }),
  ]
  expect(await paths('gnu')).toEqual([young.path, old.path])
})

test('a phone shows the names it was found by', async () => {
  const { hits } = await search(visitor, { q: 'pandora' })
  expect(hits[0]?.excerpt).toContainEqual(expect.objectContaining({ text: 'pandora', hit: true }))
})

test('kind and language narrow the search; what belongs to every language stays', async () => {
  const tip = await aFindableThread({ title: 'Quagga selfie' })
  const review = await aFindableThread({ title: 'Quagga', kind: 'REVIEW', language: 'fr' })
  expect(await paths('quagga', { kind: 'review' })).toEqual([review.path])
  expect(await paths('quagga', { language: 'en' })).toEqual([tip.path])
  expect(await paths('selfie', { language: 'fr' })).toContain('/tags/selfie')
})

test('a reply is found by its own words and leads to its place', async () => {
  const thread = await aFindableThread({ title: 'Tapir' })
  const reply = await aFindableReply(thread, 'Mine says bongo at night')
  const { hits } = await search(visitor, { q: 'bongo' })
  expect(hits).toMatchObject([{ kind: 'reply', title: 'Tapir', path: expect.stringContaining(reply.id) }])
  expect(await paths('tapir')).toEqual([thread.path])
})

test('what is removed or deleted is found by nobody, not even by staff or its author', async () => {
  const removed = await aFindableThread({ title: 'Numbat one' })
  const deleted = await aFindableThread({ title: 'Numbat two' })
  await aFindableReply(removed, 'numbat too')
  await db.thread.update({ where: { id: removed.id }, data: { removedAt: now() } })
  await db.post.updateMany({ where: { threadId: deleted.id }, data: { deletedAt: now() } })
  for (const actor of [visitor, await ann(), await mo()]) {
    expect((await search(actor, { q: 'numbat' })).hits).toEqual([])
  }
})

test('what was dropped from the index is gone at once', async () => {
  const thread = await aFindableThread({ title: 'Quokka' })
  await dropFromSearch(db, 'tip', thread.id)
  expect(await paths('quokka')).toEqual([])
})
