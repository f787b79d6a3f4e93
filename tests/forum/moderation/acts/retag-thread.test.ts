import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { restoreTags, retagThread } from '#app/forum/moderation/acts/retag-thread.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { expectOneOfTwo, expectStaffOnly, expectUndone, max } from '#tests/support/moderating.ts'
import { ann, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const tagged = async () => [
  await db.threadTag.findMany({ orderBy: { tagId: 'asc' } }),
  await db.tagProposal.findMany({ orderBy: { id: 'asc' } }),
]
const found = async (q: string) =>
  (await search(visitor, { q })).hits.filter(({ kind }) => kind === 'tip').length

test('staff give a thread other tags, and it is found by their names; words no tag knows wait', async () => {
  const tip = await aTip(await ann(), { tags: 'glued shut' })
  expect(await found('背屏')).toBe(0)
  await retagThread(await mo(), tip.id, ['back screen', 'midnight'])
  expect(await tagged()).toMatchObject([[{ tagId: 'back-screen' }], [{ text: 'midnight' }]])
  expect(await found('背屏')).toBe(1)
  expect(await db.decision.findMany({ include: { evidence: true } })).toMatchObject([
    { act: 'thread.retagged', evidence: { snapshot: { tags: [], proposals: [{ text: 'glued shut' }] } } },
  ])
})

test('taken back, the tags and the words that waited are exactly those before', async () => {
  const tip = await aTip(await ann(), { tags: 'back screen, glued shut' })
  const before = [await tagged(), await found('背屏')]
  const done = await retagThread(await mo(), tip.id, ['midnight'])
  expect(await found('背屏')).toBe(0)
  const undone = await restoreTags(await mo(), tip.id)
  expect([await tagged(), await found('背屏')]).toEqual(before)
  await expectUndone(done, undone)
  await expect(restoreTags(await mo(), tip.id)).rejects.toThrow('curation.notRetagged')
})

test('when what was kept is erased, nobody pretends to bring it back', async () => {
  const tip = await aTip(await ann(), { tags: 'back screen' })
  const { id } = await retagThread(await mo(), tip.id, [])
  await db.evidence.update({ where: { decisionId: id }, data: { snapshot: {} } })
  await expect(restoreTags(await mo(), tip.id)).rejects.toThrow('curation.erased')
})

test('tags are changed by staff, five at most, and of two at once one is told', async () => {
  const tip = await aTip(await ann())
  await expectStaffOnly((by) => retagThread(by, tip.id, ['back screen']))
  const six = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6']
  await expect(retagThread(await mo(), tip.id, six)).rejects.toMatchObject({ kind: 'invalid' })
  const retag = (by: Parameters<typeof retagThread>[0]) => retagThread(by, tip.id, ['back screen'])
  await expectOneOfTwo('thread.retagged', retag, await mo(), await max())
})
