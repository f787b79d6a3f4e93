import { beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/forum/accounts/actor.ts'
import { acceptTag, refuseTag } from '#app/forum/cabinet/accept-tag.server.ts'
import { indexNamed } from '#app/forum/cabinet/index-named.server.ts'
import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import { openCase } from '#app/forum/decisions/case.server.ts'
import { tellModerated } from '#app/forum/decisions/tell-moderated.server.ts'
import { findTags } from '#app/forum/tags/tag-queries.server.ts'
import { loadThreadPage } from '#app/forum/tips/thread-page-queries.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { runDue } from '#app/platform/jobs/worker.server.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { tagCatalogue, threeTags } from '#tests/support/tags.ts'
import { aTip } from '#tests/support/writing.ts'

beforeEach(threeTags)

const newTag = { slug: 'pocket', name: { en: 'pocket', fr: 'poche', zh: '口袋' } }
const proposed = (folded: string) => db.tagProposal.findFirstOrThrow({ where: { folded } })
const links = async () => (await db.threadTag.findMany()).map(({ threadId, tagId }) => `${threadId} ${tagId}`)
const tagOf = async (word: string) => (await findTags([word]))[0]!.tagId
const waits = async ({ id }: { id: string }) => {
  await transact((tx) => openCase(tx, { kind: 'tag', subject: { kind: 'thread', id }, priority: 1 }))
  const row = await db.case.findFirstOrThrow({ where: { subjectId: id } })
  return { id: row.id, version: row.version }
}
/** Two threads propose one word in two spellings, a third another. */
async function threeProposals() {
  const one = await aTip(await ann(), { tags: 'Pockets' })
  const two = await aTip(await ben(), { title: 'Into and out of it', tags: 'pockets, selfie' })
  const other = await aTip(await ben(), { title: 'Something else again', tags: 'gloves' })
  return { one, two, other }
}

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

test('a refused word goes from every thread, and each who proposed it reads why', async () => {
  const { one } = await threeProposals()
  await refuseTag(await mo(), (await proposed('pockets')).id, { words: 'Too many things have pockets.' })
  await runDue({ 'tell-moderated': tellModerated })
  const decisions = await db.decision.findMany({ include: { evidence: true } })
  expect(decisions.map(({ authorId }) => authorId).sort()).toEqual(
    [(await ann()).id, (await ben()).id].sort(),
  )
  expect(decisions[0]).toMatchObject({
    act: 'tag.refused',
    evidence: { words: 'Too many things have pockets.' },
  })
  expect(new Set(decisions.map(({ batchId }) => batchId)).size).toBe(1)
  expect(await db.notification.count({ where: { kind: 'moderated' } })).toBe(2)
  expect((await db.tagProposal.findMany()).map(({ text }) => text)).toEqual(['gloves'])
  expect((await loadThreadPage(visitor, one.id, { sort: 'best' }, 'en')).about.proposed).toEqual([])
})

test('the case of a thread is closed with its last word, and not before', async () => {
  const tip = await aTip(await ann(), { tags: 'pockets, gloves' })
  const seen = await waits(tip)
  await acceptTag(await mo(), (await proposed('pockets')).id, newTag, { case: seen })
  expect(await db.case.findFirst()).toMatchObject({ open: 1, version: seen.version + 1 })
  const { id: glovesId } = await proposed('gloves')
  await expect(refuseTag(await mo(), glovesId, { case: seen })).rejects.toThrow('moderation.changed')
  await refuseTag(await mo(), glovesId, { case: { ...seen, version: seen.version + 1 } })
  expect(await db.case.findFirst()).toMatchObject({ open: null, closedById: (await mo()).id })
})

test('other threads’ cases are closed with it too', async () => {
  const { one, two, other } = await threeProposals()
  const [seen] = [await waits(one), await waits(two), await waits(other)]
  await acceptTag(await mo(), (await proposed('pockets')).id, newTag, { case: seen })
  expect((await db.case.findMany({ where: { open: 1 } })).map(({ subjectId }) => subjectId)).toEqual([
    other.id,
  ])
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
