import { beforeEach, expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { action as takeBack } from '#app/routes/admin/queue/undo.tsx'
import { loader as desk } from '#app/routes/admin/tags/index.tsx'
import { action as merge, loader as mergingPage } from '#app/routes/admin/tags/merging.tsx'
import { action as restoreNames } from '#app/routes/admin/tags/names-restoration.tsx'
import { action as accept, loader as proposalPage } from '#app/routes/admin/tags/proposal.tsx'
import { action as refuse } from '#app/routes/admin/tags/refusal.tsx'
import { action as name, loader as tagPage } from '#app/routes/admin/tags/show.tsx'
import { action as synonym } from '#app/routes/admin/tags/synonym.tsx'
import { action as unmerge } from '#app/routes/admin/tags/unmerging.tsx'
import { loader as publicTag } from '#app/routes/tags/show.tsx'
import { db } from '#tests/support/database.ts'
import { ann, mo } from '#tests/support/people.ts'
import { answered, aRequest, sent } from '#tests/support/requests.ts'
import { threeTags } from '#tests/support/tags.ts'
import { aTip } from '#tests/support/writing.ts'

beforeEach(threeTags)

const names = { 'name-en': 'pocket', 'name-fr': 'poche', 'name-zh': '口袋' }
const proposal = async (tags = 'pockets') => {
  await aTip(await ann(), { tags })
  const { id } = await db.tagProposal.findFirstOrThrow()
  return { path: `/admin/tags/proposals/${id}`, params: { proposal: id } }
}
const read = async <Data>(loader: (args: never) => Promise<Data>, path: string, params = {}) =>
  loader((await aRequest(path, { as: await mo(), params })).args as never)

test('staff see the words that wait and find a tag by any of its names', async () => {
  await proposal('pockets, selfie')
  const all = await read(desk, '/admin/tags')
  expect(all.proposals).toMatchObject([{ text: 'pockets', by: 'ann', count: 1 }])
  expect(all.tags.map(({ id, count }) => `${id} ${count}`)).toEqual(['selfie 1', 'mirror 0', 'back-screen 0'])
  const found = await read(desk, '/admin/tags?q=自拍')
  expect(found.tags.map(({ id }) => id)).toEqual(['selfie'])
})

test('a word becomes a tag, or another word for one, or none', async () => {
  const as = await mo()
  const one = await proposal()
  const made = await sent(accept, one.path, { as, params: one.params, typed: { ...names, slug: 'pocket' } })
  expect([made.status, made.location]).toEqual([302, expect.stringMatching(/^\/admin\/tags\?done=\w+$/)])
  const two = await proposal('gloves')
  expect((await sent(synonym, two.path, { as, params: two.params, typed: { as: 'poche' } })).status).toBe(302)
  const three = await proposal('hats')
  expect((await sent(refuse, three.path, { as, params: three.params, typed: { words: 'No.' } })).status).toBe(
    302,
  )
  const acts = await db.decision.findMany({ orderBy: { at: 'asc' } })
  expect(acts.map(({ act }) => act)).toEqual(['tag.accepted', 'tag.accepted', 'tag.refused'])
})

test('the desk says what was done last, and gives the way back from it', async () => {
  const as = await mo()
  const { path, params } = await proposal()
  const { location } = await sent(accept, path, { as, params, typed: { ...names, slug: 'pocket' } })
  const { outcome } = await read(desk, location!)
  expect(outcome).toMatchObject({ act: 'tag.accepted', undone: false, undo: { done: expect.any(String) } })
  await sent(takeBack, '/admin/queue/undo', { as, typed: { decision: outcome!.undo!.done! } })
  const after = await read(desk, location!)
  expect(after).toMatchObject({ outcome: { undone: true, undo: null }, proposals: [{ text: 'pockets' }] })
})

test('what is wrong with a new tag comes back beside its field, with what was typed', async () => {
  const { path, params } = await proposal()
  const typed = { ...names, 'name-fr': '', slug: 'Big Pocket' }
  const { status, reply } = await sent(accept, path, { as: await mo(), params, typed })
  expect([status, reply.faults]).toEqual([
    422,
    { 'name-fr': ['cabinet.nameMissing'], slug: ['cabinet.slugWrong'] },
  ])
  expect(reply.values).toMatchObject({ 'name-zh': '口袋', slug: 'Big Pocket' })
  for (const slug of ['merging', 'selfie', 'viewfinder']) {
    const taken = await sent(accept, path, { as: await mo(), params, typed: { ...names, slug } })
    expect([taken.status, taken.reply.faults.slug]).toEqual([422, ['cabinet.slugTaken']])
  }
})

test('the page of a word names the case it waits with; of one that is decided there is none', async () => {
  const { path, params } = await proposal()
  const seen = await db.case.findFirstOrThrow({ select: { id: true, version: true } })
  expect((await read(proposalPage, path, params)).proposal).toMatchObject({ text: 'pockets', seen })
  await db.tagProposal.deleteMany()
  const { args } = await aRequest(path, { as: await mo(), params })
  expect((await answered(proposalPage(args))).status).toBe(404)
})

test('the address of a merged tag leads to the other for good, and back to itself when that is undone', async () => {
  const as = await mo()
  const typed = { from: '自拍', into: 'miroir' }
  expect((await sent(merge, '/admin/tags/merging', { as, typed })).location).toBe('/admin/tags/mirror?saved')
  const lead = async () => {
    const { args } = await aRequest('/tags/selfie?lang=en', { params: { tag: 'selfie' } })
    return answered(publicTag(args))
  }
  const led = await lead()
  expect([led.status, led.headers.get('location')]).toEqual([301, '/tags/mirror?lang=en'])
  expect((await read(desk, '/admin/tags')).merges).toMatchObject([{ from: 'selfie', into: 'mirror' }])
  const params = { tag: 'selfie' }
  expect((await sent(unmerge, '/admin/tags/selfie/unmerging', { as, params, typed: {} })).status).toBe(302)
  expect((await lead()).status).toBe(200)
})

test('a merge of words that are no tags is refused beside them', async () => {
  const { from } = await read(mergingPage, '/admin/tags/merging?from=selfie')
  expect(from).toBe('selfie')
  const wrong = { from: 'selfie', into: 'nothing' }
  const { status, reply } = await sent(merge, '/admin/tags/merging', { as: await mo(), typed: wrong })
  expect([status, reply.faults]).toEqual([422, { into: ['cabinet.noSuchWord'] }])
})

test('a tag is named and the names taken back; a form filled from older names changes nothing', async () => {
  const [as, params] = [await mo(), { tag: 'selfie' }]
  const before = await read(tagPage, '/admin/tags/selfie', params)
  expect(before).toMatchObject({
    undoable: false,
    called: { name: { zh: 'selfie' }, synonyms: { zh: ['自拍'] } },
  })
  const typed = { ...names, 'synonyms-en': 'selfie\nviewfinder', seen: before.called.seen }
  expect((await sent(name, '/admin/tags/selfie', { as, params, typed })).status).toBe(302)
  const late = await sent(name, '/admin/tags/selfie', { as, params, typed: { ...typed, 'name-en': 'late' } })
  expect([late.status, late.reply.because]).toEqual([409, 'moderation.changed'])
  expect(await read(tagPage, '/admin/tags/selfie', params)).toMatchObject({ undoable: true })
  await sent(restoreNames, '/admin/tags/selfie/names-restoration', { as, params, typed: {} })
  expect((await read(tagPage, '/admin/tags/selfie', params)).called).toEqual(before.called)
})

test('visitors are asked to sign in and members refused, at every address', async () => {
  const { path, params } = await proposal()
  const asked = async (as?: Member) => [
    (await answered(desk((await aRequest('/admin/tags', { as })).args))).status,
    (await answered(tagPage((await aRequest('/admin/tags/selfie', { as, params: { tag: 'selfie' } })).args)))
      .status,
    (await answered(proposalPage((await aRequest(path, { as, params })).args))).status,
  ]
  expect([await asked(), await asked(await ann())]).toEqual([
    [302, 302, 302],
    [403, 403, 403],
  ])
  for (const act of [accept, synonym, refuse, name, merge, unmerge, restoreNames]) {
    expect((await sent(act, path, { params, typed: {} })).status).toBe(401)
    expect((await sent(act, path, { as: await ann(), params, typed: {} })).status).toBe(403)
  }
})
