import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { loadCurated } from '#app/forum/moderation/acts/curated-queries.server.ts'
import { editAsStaff, undoEdit } from '#app/forum/moderation/acts/edit-post-as-staff.server.ts'
import { loadHistory } from '#app/forum/posts/revision-queries.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const abuse = { rule: 'abuse' } as const

/** A tip with all that belongs to it, but what counts its changes. */
async function tipRows(id: string) {
  const include = { steps: { orderBy: { position: 'asc' } }, risks: true } as const
  const tip = await db.tip.findUniqueOrThrow({ where: { threadId: id }, include })
  const claim = await db.claim.findUniqueOrThrow({ where: { id } })
  const post = await db.post.findFirstOrThrow({ where: { threadId: id }, include: { thread: true } })
  const documents = await db.searchDocument.findMany({ omit: { id: true }, orderBy: { subject: 'asc' } })
  return { tip, claim, documents, opening: { ...post, version: 0, thread: { ...post.thread, version: 0 } } }
}
const shop = 'Buy the glass at shop.example.'
const steps = [{ text: `Hold it up. ${shop}`, caution: 'It slips.' }, { text: 'Tap twice.' }]

test('of a tip staff change how it is said, and its undo brings every word back', async () => {
  const tip = await aTip(await ann(), { steps, undo: 'Tap once.' })
  const before = await tipRows(tip.id)
  const { id } = await openingPost(tip)
  const said = {
    promise: 'A clock.',
    undo: 'Tap again.',
    steps: [{ text: 'Hold it up.' }, { text: 'Tap twice.' }],
  }
  await editAsStaff(await mo(), id, said, { rule: 'spam' })
  const after = await tipRows(tip.id)
  expect(after.tip).toMatchObject({
    promise: 'A clock.',
    undoHtml: '<p>Tap again.</p>\n',
    steps: [{ text: 'Hold it up.', html: '<p>Hold it up.</p>\n', caution: null }, { text: 'Tap twice.' }],
  })
  expect(after.opening.body).not.toContain('shop')
  expect((await search(visitor, { q: 'shop.example' })).hits).toEqual([])
  expect((await loadHistory(visitor, id)).edits).toHaveLength(1)
  await undoEdit(await mo(), id)
  expect(await tipRows(tip.id)).toEqual(before)
})

test('what owners found of a tip stays with it, and its photos and facts stay as they are', async () => {
  const tip = await aTip(await ann(), { steps })
  const before = await tipRows(tip.id)
  const { id } = await openingPost(tip)
  await editAsStaff(
    await mo(),
    id,
    { steps: [{ text: 'Hold it.' }, { text: 'Tap twice.' }] },
    { rule: 'spam' },
  )
  const { claim, tip: after } = await tipRows(tip.id)
  expect(claim).toEqual(before.claim)
  const facts = ({ build, minutes, access, risks }: typeof after) => ({ build, minutes, access, risks })
  expect(facts(after)).toEqual(facts(before.tip))
  expect(after.steps.map(({ id, photoId }) => [id, photoId])).toEqual(
    before.tip.steps.map(({ id, photoId }) => [id, photoId]),
  )
})

test('a tip keeps its number of steps, and the way back where one is needed', async () => {
  const rooted = { steps, access: 'ROOT', undo: 'Take the module out.' }
  const { id } = await openingPost(await aTip(await ann(), rooted))
  const edit = async (more: object) => editAsStaff(await mo(), id, more, abuse)
  await expect(edit({ undo: 'Take it out.', steps: [steps[0]] })).rejects.toMatchObject({ kind: 'conflict' })
  await expect(edit({ steps })).rejects.toMatchObject({ more: { fields: { undo: ['tips.undo.missing'] } } })
  await expect(edit({ undo: rooted.undo, steps })).rejects.toMatchObject({
    more: { fields: { title: ['curation.edit.same'] } },
  })
})

test('the title of a tip may change alone, and the page shows each of its words for changing', async () => {
  const tip = await aTip(await ann(), { steps })
  const { id } = await openingPost(tip)
  const before = await tipRows(tip.id)
  await editAsStaff(await mo(), id, { title: 'A clock behind' }, abuse)
  const after = await tipRows(tip.id)
  expect(after.opening).toMatchObject({
    thread: { title: 'A clock behind' },
    body: before.opening.body.replace('A clock on the back', 'A clock behind'),
  })
  expect((await loadCurated(await mo(), id)).now).toMatchObject({
    ...{ title: 'A clock behind', promise: before.tip.promise, 'steps[0].caution': 'It slips.' },
    ...{ 'steps[1].text': 'Tap twice.', 'steps[1].caution': '' },
  })
  await undoEdit(await mo(), id)
  expect(await tipRows(tip.id)).toEqual(before)
})
