import { beforeEach, expect, test } from 'vitest'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { UseForm } from '#app/forum/catalogue/use-form.ts'
import { listUses, loadUse } from '#app/forum/catalogue/use-queries.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { editUse, undoUseEdit } from '#app/forum/moderation/desks/catalogue/edit-use.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { aCatalogue } from '#tests/support/catalogue.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo, someone } from '#tests/support/people.ts'

const words = (text: string) => ({ en: text, fr: text, zh: text })
const twoGroups = () =>
  aCatalogue(({ useGroups }) => {
    useGroups.push({ id: 'play', name: words('Play'), about: words('For fun.') })
  })

beforeEach(() => loadCatalogue(twoGroups()))

const ada = () => someone('ada', { role: 'ADMIN' })
const typed = {
  ...{ 'name-en': 'Hours', 'name-fr': 'Heures', 'name-zh': '时钟', 'synonyms-en': 'watch\nhourglass' },
  ...{ 'about-en': 'What time it is.', 'about-fr': 'L’heure.', 'about-zh': '现在几点。' },
  group: 'play',
}
const form = (more: object = {}) => UseForm.parse({ ...typed, ...more })
const everything = async () => [await db.use.findMany(), await db.name.findMany({ orderBy: { id: 'asc' } })]

test('a use is called and described otherwise, in another group, on every page at once', async () => {
  await optionsIn('fr')
  await editUse(await ada(), 'clock', form())
  expect(await loadUse('clock', 'fr')).toMatchObject({
    name: 'Heures',
    about: 'L’heure.',
    group: { id: 'play' },
    number: 1,
  })
  expect((await listUses('en')).map(({ uses }) => uses.length)).toEqual([0, 1])
  expect((await optionsIn('fr')).uses[1]).toMatchObject({ uses: [{ id: 'clock', name: 'Heures' }] })
  expect((await search(visitor, { q: 'hourglass' })).hits).toMatchObject([{ kind: 'use' }])
})

test('taken back, every row is as it was', async () => {
  const before = await everything()
  await editUse(await ada(), 'clock', form())
  await undoUseEdit(await ada(), 'clock')
  expect(await everything()).toEqual(before)
  await expect(undoUseEdit(await ada(), 'clock')).rejects.toThrow('cabinet.nothingToUndo')
})

test('a later load leaves what staff changed', async () => {
  await editUse(await ada(), 'clock', form())
  const before = await everything()
  const data = twoGroups()
  data.uses[0]!.about = words('The hour.')
  data.uses[0]!.seed = 'T1:L1'
  const { changed, left } = await loadCatalogue(data)
  expect([changed, left.filter(({ why }) => why !== 'changed by staff')]).toEqual([0, []])
  expect(left).toContainEqual({ kind: 'use', key: 'clock', why: 'changed by staff' })
  expect(await everything()).toEqual(before)
})

test('a use has a name and a description in each language, and a group that is there', async () => {
  for (const name of ['name-zh', 'about-fr', 'group'])
    expect(UseForm.safeParse({ ...typed, [name]: ' '.repeat(name === 'group' ? 0 : 2) }).success).toBe(false)
  const lost = editUse(await ada(), 'clock', form({ group: 'nowhere' }))
  await expect(lost).rejects.toMatchObject({ more: { fields: { group: ['cabinet.uses.groupMissing'] } } })
})

test('only administrators edit a use, and each edit has its decision', async () => {
  await expect(editUse(visitor, 'clock', form())).rejects.toThrow('signIn')
  await expect(editUse(await ann(), 'clock', form())).rejects.toThrow('moderation.staffOnly')
  await expect(editUse(await mo(), 'clock', form())).rejects.toThrow('moderation.adminOnly')
  await editUse(await ada(), 'clock', form())
  expect(await db.decision.findMany()).toMatchObject([{ act: 'catalogue.edited', subjectKind: 'use' }])
})

test('two who make one change at once make it once; a third with an old form is told', async () => {
  const by = await ada()
  const done = await Promise.allSettled([editUse(by, 'clock', form()), editUse(by, 'clock', form())])
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const late = editUse(by, 'clock', { ...form({ group: 'glance' }), seen: 'another' })
  await expect(late).rejects.toThrow('moderation.changed')
})
