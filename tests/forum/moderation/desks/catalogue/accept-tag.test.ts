import { beforeEach, expect, test } from 'vitest'
import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { takeBack } from '#app/forum/moderation/cases/take-back.server.ts'
import { tellModerated } from '#app/forum/moderation/decide/tell-moderated.server.ts'
import { acceptTag, undoAcceptance } from '#app/forum/moderation/desks/catalogue/accept-tag.server.ts'
import { indexNamed } from '#app/forum/moderation/desks/catalogue/index-named.server.ts'
import { mergeTags } from '#app/forum/moderation/desks/catalogue/merge-tags.server.ts'
import { refuseTag } from '#app/forum/moderation/desks/catalogue/refuse-tag.server.ts'
import { findTags } from '#app/forum/tags/tag-queries.server.ts'
import { loadThreadPage } from '#app/forum/threads/tips/thread-page-queries.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { db } from '#tests/support/database.ts'
import { ben, mo, someone } from '#tests/support/people.ts'
import { everything, proposed, tagCatalogue, threeProposals, threeTags } from '#tests/support/tags.ts'
import { aTip } from '#tests/support/writing.ts'

beforeEach(threeTags)

const newTag = { slug: 'pocket', name: { en: 'pocket', fr: 'poche', zh: '口袋' } }
const links = async () => (await db.threadTag.findMany()).map(({ threadId, tagId }) => `${threadId} ${tagId}`)
const tagOf = async (word: string) => (await findTags([word]))[0]!.tagId
const found = (words: string) => db.searchDocument.count({ where: { words: { contains: words } } })

test('a proposed word becomes a tag of every thread that proposed it, named in each language', async () => {
  const { one, two } = await threeProposals()
  await labelsIn('fr')
  await acceptTag(await mo(), (await proposed('pockets')).id, newTag)
  expect((await links()).sort()).toEqual([`${one.id} pocket`, `${two.id} pocket`, `${two.id} selfie`].sort())
  expect([await tagOf('pockets'), await tagOf('口袋')]).toEqual(['pocket', 'pocket'])
  expect((await labelsIn('fr')).tag.pocket).toBe('poche')
  expect((await db.tagProposal.findMany()).map(({ text }) => text)).toEqual(['gloves'])
  expect(await db.tag.findUnique({ where: { id: 'pocket' } })).toMatchObject({ position: 4 })
})

test('or it is one more word for a tag that is there', async () => {
  const { one, two } = await threeProposals()
  await acceptTag(await mo(), (await proposed('pockets')).id, { as: '自拍' })
  expect((await links()).sort()).toEqual([`${one.id} selfie`, `${two.id} selfie`].sort())
  expect(await tagOf('pockets')).toBe('selfie')
})

test('the page of a thread shows the tag at once, and search finds the thread by its names', async () => {
  const { one } = await threeProposals()
  const about = async () => (await loadThreadPage(visitor, one.id, { sort: 'best' }, 'en')).about
  expect(await about()).toMatchObject({ tags: [], proposed: ['Pockets'] })
  await acceptTag(await mo(), (await proposed('pockets')).id, newTag)
  expect(await about()).toMatchObject({ tags: ['pocket'], proposed: [] })
  await runDue({ 'index-named': indexNamed, 'tell-moderated': tellModerated })
  expect(await db.searchDocument.count({ where: { kind: 'tip', words: { contains: 'poche' } } })).toBe(2)
})

test('an acceptance leaves its decision and a line of the staff log, and tells nobody', async () => {
  await threeProposals()
  await acceptTag(await mo(), (await proposed('pockets')).id, newTag)
  expect(await db.decision.findMany()).toMatchObject([{ act: 'tag.accepted', authorId: null }])
  expect(await db.staffLog.findMany()).toMatchObject([{ action: 'tag.accepted', subjectId: 'pocket' }])
})

test('a later load of the files leaves a tag of the staff alone', async () => {
  await threeProposals()
  await acceptTag(await mo(), (await proposed('pockets')).id, newTag)
  await loadCatalogue(tagCatalogue((tags) => (tags[0]!.name.fr = 'égoportrait')))
  expect([await tagOf('poche'), await tagOf('pockets')]).toEqual(['pocket', 'pocket'])
})

test('a new tag takes no other’s address or name', async () => {
  await threeProposals()
  const { id } = await proposed('pockets')
  const taken = acceptTag(await mo(), id, { ...newTag, slug: 'looking-glass' })
  await expect(taken).rejects.toMatchObject({ more: { fields: { slug: ['cabinet.slugTaken'] } } })
  const named = acceptTag(await mo(), id, { ...newTag, name: { ...newTag.name, fr: 'Miroir' } })
  await expect(named).rejects.toMatchObject({ more: { fields: { 'name-fr': ['cabinet.nameTaken'] } } })
  const unknown = acceptTag(await mo(), id, { as: 'nothing' })
  await expect(unknown).rejects.toMatchObject({ more: { fields: { as: ['cabinet.noSuchWord'] } } })
  expect([await db.tag.count(), await db.tagProposal.count(), await db.decision.count()]).toEqual([3, 3, 0])
})

test('visitors and members accept and refuse nothing, and nobody refuses their own word', async () => {
  await threeProposals()
  const { id } = await proposed('pockets')
  await expect(acceptTag(visitor, id, newTag)).rejects.toThrow('signIn')
  await expect(acceptTag(await ben(), id, newTag)).rejects.toThrow('moderation.staffOnly')
  await expect(refuseTag(await ben(), id)).rejects.toThrow('moderation.staffOnly')
  await aTip(await mo(), { title: 'A thing of my own', tags: 'zebra' })
  const own = await proposed('zebra')
  await expect(refuseTag(await mo(), own.id)).rejects.toThrow('moderation.notYourself')
})

test('two who decide at once decide once', async () => {
  await threeProposals()
  const { id } = await proposed('pockets')
  const done = await Promise.allSettled([
    acceptTag(await mo(), id, newTag),
    refuseTag(await someone('max', { role: 'MODERATOR' }), id),
  ])
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(acceptTag(await mo(), id, newTag)).rejects.toThrow('cabinet.proposalGone')
})

test.each([
  ['a tag of its own', newTag],
  ['a word for another', { as: '自拍' }],
])('%s is taken back exactly: words wait, threads, tags and names are as before', async (_, as) => {
  await threeProposals()
  const before = await everything()
  const { id } = await acceptTag(await mo(), (await proposed('pockets')).id, as)
  await takeBack(await mo(), id)
  expect(await everything()).toEqual(before)
  await expect(takeBack(await mo(), id)).rejects.toThrow('queue.undoneAlready')
})

test('search finds nothing by the names of a tag that is no more', async () => {
  await threeProposals()
  await acceptTag(await mo(), (await proposed('pockets')).id, newTag)
  await runDue({ 'index-named': indexNamed })
  expect(await found('poche')).toBe(3)
  await undoAcceptance(await mo(), 'pocket')
  await runDue({ 'index-named': indexNamed })
  expect([await found('poche'), await tagOf('poche')]).toEqual([0, null])
})

test('a tag that others use, or that answers to more words by now, stays', async () => {
  await threeProposals()
  await acceptTag(await mo(), (await proposed('pockets')).id, newTag)
  const other = await aTip(await ben(), { title: 'One with it too', tags: 'poche' })
  await expect(undoAcceptance(await mo(), 'pocket')).rejects.toThrow('cabinet.tagInUse')
  await db.threadTag.deleteMany({ where: { threadId: other.id } })
  await mergeTags(await mo(), 'mirror', 'pocket')
  await expect(undoAcceptance(await mo(), 'pocket')).rejects.toThrow('cabinet.tagInUse')
  expect([await tagOf('poche'), await db.tagProposal.count()]).toEqual(['pocket', 1])
})

test('only staff take it back, and only what an acceptance made', async () => {
  await threeProposals()
  await expect(undoAcceptance(await mo(), 'selfie')).rejects.toThrow('cabinet.nothingToUndo')
  await acceptTag(await mo(), (await proposed('pockets')).id, newTag)
  await expect(undoAcceptance(visitor, 'pocket')).rejects.toThrow('signIn')
  await expect(undoAcceptance(await ben(), 'pocket')).rejects.toThrow('moderation.staffOnly')
})

test('two who take it back at once do it once', async () => {
  await threeProposals()
  await acceptTag(await mo(), (await proposed('pockets')).id, newTag)
  const max = await someone('max', { role: 'MODERATOR' })
  const done = await Promise.allSettled([undoAcceptance(await mo(), 'pocket'), undoAcceptance(max, 'pocket')])
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.tagProposal.count()).toBe(3)
})
