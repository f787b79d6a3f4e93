import { beforeEach, expect, test } from 'vitest'
import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { mergeTags, unmergeTags } from '#app/forum/moderation/desks/catalogue/merge-tags.server.ts'
import { nameTag } from '#app/forum/moderation/desks/catalogue/name-tag.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { findTags, listTags, loadTag } from '#app/forum/tags/tag-queries.server.ts'
import { loadListPage } from '#app/forum/threads/list-page-queries.server.ts'
import { loadThreadPage } from '#app/forum/threads/tips/thread-page-queries.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'
import { tagCatalogue, threeTags } from '#tests/support/tags.ts'
import { aTip } from '#tests/support/writing.ts'

beforeEach(threeTags)

const bothTags = { title: 'A mirror on the back of it', tags: 'selfie, mirror' }
const links = async () =>
  (await db.threadTag.findMany()).map(({ threadId, tagId }) => `${threadId} ${tagId}`).sort()
const words = async (...texts: string[]) => (await findTags(texts)).map(({ tagId }) => tagId)
const everything = async () => [
  await links(),
  await db.tag.findMany({ orderBy: { id: 'asc' } }),
  await db.name.findMany({ orderBy: { id: 'asc' } }),
]

test('threads of a merged tag have the other, once each', async () => {
  const [one, both] = [await aTip(await ann(), { tags: 'selfie' }), await aTip(await ann(), bothTags)]
  await mergeTags(await mo(), 'selfie', 'mirror')
  expect(await links()).toEqual([`${one.id} mirror`, `${both.id} mirror`].sort())
  expect(await listTags('en')).toMatchObject([{ id: 'mirror', count: 2 }, { id: 'back-screen' }])
})

test('its names and its address lead to the other, in every language', async () => {
  await mergeTags(await mo(), 'selfie', 'mirror')
  expect(await words('selfie', 'viewfinder', '自拍')).toEqual(['mirror', 'mirror', 'mirror'])
  expect((await loadTag('selfie', 'en')).id).toBe('mirror')
  expect((await labelsIn('en')).tag).not.toHaveProperty('selfie')
  expect((await search(visitor, { q: '自拍' })).hits).toMatchObject([{ kind: 'tag' }])
})

test('a page that was read before shows the other tag at once', async () => {
  const tip = await aTip(await ann(), { tags: 'selfie' })
  const shown = async () => (await loadThreadPage(visitor, tip.id, { sort: 'best' }, 'en')).about.tags
  expect(await shown()).toEqual(['selfie'])
  await mergeTags(await mo(), 'selfie', 'mirror')
  expect(await shown()).toEqual(['mirror'])
  await unmergeTags(await mo(), 'selfie')
  expect(await shown()).toEqual(['selfie'])
})

test('a list whose address names the merged tag shows the threads of the other', async () => {
  const tip = await aTip(await ann(), { tags: 'selfie' })
  await mergeTags(await mo(), 'selfie', 'mirror')
  const { threads, filter } = await loadListPage(visitor, 'TIP', new URLSearchParams('tag=selfie'), 'en')
  expect([threads.map(({ id }) => id), filter.tag]).toEqual([[tip.id], 'mirror'])
})

test('taken back, every row is as it was', async () => {
  await aTip(await ann(), { tags: 'selfie' })
  await aTip(await ann(), bothTags)
  await aTip(await ann(), { title: 'Only a mirror on the back', tags: 'mirror' })
  const before = await everything()
  const { id } = await mergeTags(await mo(), 'selfie', 'mirror')
  const undone = await unmergeTags(await mo(), 'selfie')
  expect(await everything()).toEqual(before)
  expect(undone.undoesId).toBe(id)
  expect((await loadTag('selfie', 'en')).name).toBe('selfie')
})

test('a thread whose author chose other tags since keeps them when the merge is taken back', async () => {
  const tip = await aTip(await ann(), { tags: 'selfie' })
  await mergeTags(await mo(), 'selfie', 'mirror')
  await db.threadTag.updateMany({ data: { tagId: 'back-screen' } })
  await unmergeTags(await mo(), 'selfie')
  expect(await links()).toEqual([`${tip.id} back-screen`])
})

test('a tag that was merged does not come back with the files, whatever they say of it', async () => {
  await mergeTags(await mo(), 'selfie', 'mirror')
  const more = tagCatalogue((tags) => tags.find(({ id }) => id === 'selfie')!.synonyms.en.push('pout'))
  const { added, left } = await loadCatalogue(more)
  expect(added).toBe(0)
  expect(left).toContainEqual({ kind: 'tag', key: 'selfie', why: 'removed by staff' })
  expect(await words('selfie', '自拍', 'pout')).toEqual(['mirror', 'mirror', null])
  expect(await db.tag.count()).toBe(2)
})

test('and once the merge is taken back, it follows the files again', async () => {
  await mergeTags(await mo(), 'selfie', 'mirror')
  await unmergeTags(await mo(), 'selfie')
  const more = tagCatalogue((tags) => tags.find(({ id }) => id === 'selfie')!.synonyms.en.push('pout'))
  expect(await loadCatalogue(more)).toEqual({ added: 1, changed: 0, left: [] })
  expect(await words('pout')).toEqual(['selfie'])
})

test('a merge into a tag that was itself merged is taken back after that one', async () => {
  const before = await everything()
  await mergeTags(await mo(), 'selfie', 'mirror')
  await mergeTags(await mo(), 'mirror', 'back-screen')
  expect(await words('selfie')).toEqual(['back-screen'])
  await expect(unmergeTags(await mo(), 'selfie')).rejects.toThrow('cabinet.mergedOn')
  await unmergeTags(await mo(), 'mirror')
  await unmergeTags(await mo(), 'selfie')
  expect(await everything()).toEqual(before)
})

test('names the other was given since stay with it', async () => {
  await mergeTags(await mo(), 'selfie', 'mirror')
  const name = { en: 'glass', fr: 'miroir', zh: '镜子' }
  await nameTag(await mo(), 'mirror', { name, synonyms: { en: [], fr: [], zh: [] } })
  await unmergeTags(await mo(), 'selfie')
  expect(await words('glass', 'selfie')).toEqual(['mirror', 'selfie'])
})

test('a merge leaves a decision and a line of the staff log, and names nobody', async () => {
  await mergeTags(await mo(), 'selfie', 'mirror')
  expect(await db.decision.findMany()).toMatchObject([
    { act: 'tag.merged', subjectKind: 'tag', subjectId: 'selfie', authorId: null },
  ])
  expect(await db.job.count({ where: { kind: 'index-named', key: 'tag mirror' } })).toBe(1)
  expect(await db.staffLog.findMany()).toMatchObject([{ action: 'tag.merged' }])
})

test('visitors and members merge nothing', async () => {
  await expect(mergeTags(visitor, 'selfie', 'mirror')).rejects.toThrow('signIn')
  await expect(mergeTags(await ann(), 'selfie', 'mirror')).rejects.toThrow('moderation.staffOnly')
  await expect(unmergeTags(await ann(), 'selfie')).rejects.toThrow('moderation.staffOnly')
})

test('a tag is not merged into itself, nor with one that is not there, nor unmerged when it was not merged', async () => {
  const by = await mo()
  await expect(mergeTags(by, 'selfie', 'selfie')).rejects.toThrow('cabinet.sameTag')
  await expect(mergeTags(by, 'selfie', 'nothing')).rejects.toThrow('tags.noSuchTag')
  await expect(unmergeTags(by, 'selfie')).rejects.toThrow('cabinet.nothingToUndo')
})

test('two who merge at once, or take it back at once, do it once', async () => {
  const both = [await mo(), await someone('max', { role: 'MODERATOR' })]
  const merged = await Promise.allSettled(both.map((by) => mergeTags(by, 'selfie', 'mirror')))
  expect(merged.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const undone = await Promise.allSettled(both.map((by) => unmergeTags(by, 'selfie')))
  expect(undone.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.decision.count()).toBe(2)
})
