import { beforeAll, expect, test } from 'vitest'
import { listTags, tagsOf } from '#app/forum/tags/tag-queries.server.ts'
import { tagThread } from '#app/forum/tags/tag-thread.server.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { aFindableThread } from '#tests/support/findable.ts'
import { ann } from '#tests/support/people.ts'
import { theWholeCatalogue } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(theWholeCatalogue)

const tag = async (threadId: string, words: string[]) => {
  const author = await ann()
  return transact((tx) => tagThread(tx, author, threadId, words))
}

test('synonyms of one tag tag a thread once', async () => {
  const thread = await aFindableThread()
  expect(await tag(thread.id, ['selfie', '自拍', 'viseur'])).toEqual(['selfie'])
  expect((await tagsOf([thread.id], 'zh')).get(thread.id)).toEqual([{ id: 'selfie', name: '自拍' }])
})

test('unknown words wait for staff under the thread they were typed for', async () => {
  const thread = await aFindableThread()
  await tag(thread.id, ['Night Stand', 'night stand', 'selfie'])
  const waiting = await db.tagProposal.findMany()
  expect(waiting).toMatchObject([{ threadId: thread.id, text: 'night stand', folded: 'night stand' }])
})

test('an edit replaces the tags and the proposals, and an old proposal keeps its place', async () => {
  const thread = await aFindableThread()
  await tag(thread.id, ['selfie', 'night stand', 'alarm clock'])
  const { id } = await db.tagProposal.findFirstOrThrow({ where: { folded: 'night stand' } })
  await tag(thread.id, ['壁纸', 'night stand'])

  expect((await db.threadTag.findMany()).map(({ tagId }) => tagId)).toEqual(['wallpaper'])
  expect((await db.tagProposal.findMany()).map((row) => row.id)).toEqual([id])
  await tag(thread.id, [])
  expect(await db.threadTag.count()).toBe(0)
  expect(await db.tagProposal.count()).toBe(0)
})

test('six tags are too many', async () => {
  const thread = await aFindableThread()
  await expect(tag(thread.id, ['a', 'b', 'c', 'd', 'e', 'f'])).rejects.toThrow('tags.tooMany')
})

test('a tag counts the threads that stand', async () => {
  const [standing, removed] = [await aFindableThread(), await aFindableThread()]
  await tag(standing.id, ['selfie'])
  await tag(removed.id, ['selfie'])
  await db.thread.update({ where: { id: removed.id }, data: { removedAt: now() } })
  expect((await listTags('fr')).find(({ id }) => id === 'aod')).toMatchObject({
    name: 'affichage permanent',
    count: 0,
  })
  expect((await listTags('fr')).find(({ id }) => id === 'selfie')).toMatchObject({ count: 1 })
})

test('new words wait for staff as one case, more of them make it more urgent, and without any it waits no more', async () => {
  const thread = await aFindableThread()
  const waiting = () => db.case.findMany({ where: { open: 1 } })
  await tag(thread.id, ['selfie'])
  expect(await waiting()).toEqual([])
  await tag(thread.id, ['night stand'])
  const asked = { kind: 'tag', subjectKind: 'thread', subjectId: thread.id, authorId: (await ann()).id }
  expect(await waiting()).toMatchObject([{ ...asked, priority: 1, language: thread.language }])
  await tag(thread.id, ['night stand'])
  expect(await waiting()).toMatchObject([{ priority: 1 }])
  await tag(thread.id, ['night stand', 'alarm clock'])
  expect(await waiting()).toMatchObject([{ priority: 2 }])
  await tag(thread.id, ['selfie'])
  expect(await waiting()).toEqual([])
})
