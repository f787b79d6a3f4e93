import { beforeEach, expect, test } from 'vitest'
import { seenOf } from '#app/forum/catalogue/change-rows.server.ts'
import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { nameTag, restoreTagNames } from '#app/forum/moderation/desks/catalogue/name-tag.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { findTags } from '#app/forum/tags/tag-queries.server.ts'
import { advance, MINUTE } from '#app/platform/clock.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'
import { tagCatalogue, threeTags } from '#tests/support/tags.ts'

beforeEach(threeTags)

const called = {
  name: { en: 'self-portrait', fr: 'autoportrait', zh: '自拍照' },
  synonyms: { en: ['selfie', 'viewfinder', 'pout'], fr: [], zh: [] },
}
const rows = () =>
  db.name.findMany({ where: { subjectKind: 'tag', subjectId: 'selfie' }, orderBy: { id: 'asc' } })
const tagOf = async (word: string) => (await findTags([word]))[0]!.tagId

test('a tag is called otherwise from the next page on, in each language', async () => {
  expect((await labelsIn('fr')).tag.selfie).toBe('selfie')
  await nameTag(await mo(), 'selfie', called)
  expect((await labelsIn('fr')).tag.selfie).toBe('autoportrait')
  expect((await labelsIn('zh')).tag.selfie).toBe('自拍照')
})

test('it answers to the words it was given, and no longer to those it lost', async () => {
  await nameTag(await mo(), 'selfie', called)
  expect([await tagOf('pout'), await tagOf('Self-Portrait'), await tagOf('自拍')]).toEqual([
    'selfie',
    'selfie',
    null,
  ])
  expect((await search(visitor, { q: 'pout' })).hits).toMatchObject([{ kind: 'tag' }])
  expect((await search(visitor, { q: '自拍' })).hits).toMatchObject([{ kind: 'tag' }])
})

test('taken back, every name is as it was, also after a second change', async () => {
  const first = await rows()
  await nameTag(await mo(), 'selfie', called)
  const second = await rows()
  advance(MINUTE)
  await nameTag(await mo(), 'selfie', { ...called, name: { ...called.name, en: 'own face' } })
  advance(MINUTE)
  await restoreTagNames(await mo(), 'selfie')
  expect(await rows()).toEqual(second)
  advance(MINUTE)
  await restoreTagNames(await mo(), 'selfie')
  expect(await rows()).toEqual(first)
  await expect(restoreTagNames(await mo(), 'selfie')).rejects.toThrow('cabinet.nothingToUndo')
  expect((await labelsIn('en')).tag.selfie).toBe('selfie')
})

test('a later load of the files leaves the names staff gave and the words they took away', async () => {
  await nameTag(await mo(), 'selfie', called)
  const named = await rows()
  const load = await loadCatalogue(tagCatalogue((tags) => (tags[0]!.name.fr = 'égoportrait')))
  expect(load.left).toContainEqual({ kind: 'name', key: 'tag.selfie.name.fr', why: 'changed by staff' })
  expect(load.left).toContainEqual({
    kind: 'name',
    key: 'tag.selfie.synonym.zh.自拍',
    why: 'removed by staff',
  })
  expect(await rows()).toEqual(named)
})

test('a word that names another tag is refused beside its field', async () => {
  const taken = { ...called, synonyms: { ...called.synonyms, en: ['Looking glass'] } }
  await expect(nameTag(await mo(), 'selfie', taken)).rejects.toMatchObject({
    kind: 'invalid',
    more: { fields: { 'synonyms-en': ['cabinet.nameTaken'] } },
  })
  const named = { ...called, name: { ...called.name, fr: 'Miroir' } }
  await expect(nameTag(await mo(), 'selfie', named)).rejects.toMatchObject({
    more: { fields: { 'name-fr': ['cabinet.nameTaken'] } },
  })
})

test('names that another tag has taken since do not come back', async () => {
  await nameTag(await mo(), 'selfie', { ...called, synonyms: { en: ['selfie'], fr: [], zh: [] } })
  const name = { en: 'mirror', fr: 'miroir', zh: '镜子' }
  await nameTag(await mo(), 'mirror', { name, synonyms: { en: ['viewfinder'], fr: [], zh: [] } })
  await expect(restoreTagNames(await mo(), 'selfie')).rejects.toThrow('invalid')
  expect([await tagOf('viewfinder'), await tagOf('self-portrait')]).toEqual(['mirror', 'selfie'])
})

test('whoever had other names before them overwrites nothing', async () => {
  const seen = seenOf(await rows())
  await nameTag(await mo(), 'selfie', { ...called, seen })
  const late = nameTag(await mo(), 'selfie', { ...called, seen, synonyms: { en: [], fr: [], zh: [] } })
  await expect(late).rejects.toThrow('moderation.changed')
  expect(await tagOf('pout')).toBe('selfie')
})

test('what changes nothing leaves no record', async () => {
  await nameTag(await mo(), 'selfie', called)
  await expect(nameTag(await mo(), 'selfie', called)).rejects.toThrow('cabinet.nothingChanged')
  expect(await db.decision.findMany()).toMatchObject([{ act: 'tag.named', subjectId: 'selfie' }])
})

test('visitors and members name nothing', async () => {
  await expect(nameTag(visitor, 'selfie', called)).rejects.toThrow('signIn')
  await expect(nameTag(await ann(), 'selfie', called)).rejects.toThrow('moderation.staffOnly')
  await expect(restoreTagNames(await ann(), 'selfie')).rejects.toThrow('moderation.staffOnly')
  await expect(nameTag(await mo(), 'no-tag', called)).rejects.toThrow('tags.noSuchTag')
})

test('two who take a change back at once do it once', async () => {
  await nameTag(await mo(), 'selfie', called)
  const both = [await mo(), await someone('max', { role: 'MODERATOR' })]
  const done = await Promise.allSettled(both.map((by) => restoreTagNames(by, 'selfie')))
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})
