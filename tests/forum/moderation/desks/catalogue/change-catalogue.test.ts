import { beforeEach, expect, test } from 'vitest'
import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import { rowOfName } from '#app/forum/catalogue/name-rows.ts'
import { optionsIn } from '#app/forum/catalogue/option-queries.server.ts'
import { changeCatalogue, undoChange } from '#app/forum/moderation/desks/catalogue/change-catalogue.server.ts'
import { advance, MINUTE } from '#app/platform/clock.ts'
import { smallCatalogue } from '#tests/support/catalogue.ts'
import { db } from '#tests/support/database.ts'
import { mo, someone } from '#tests/support/people.ts'

beforeEach(() => loadCatalogue(smallCatalogue))

const ada = () => someone('ada', { role: 'ADMIN' })
const phone = { kind: 'phone' as const, id: 'tiny-one' }
const id = 'phone.tiny-one.name.en'
const name = (text: string) => rowOfName(phone, 'name', 'en', text)
const renaming = (from: string, to: string) => async () => [
  { kind: 'name' as const, id, before: name(from), after: name(to) },
]
const called = async () => (await db.name.findUniqueOrThrow({ where: { id } })).text

test('a change is there for every page that is drawn after it, and its undo too', async () => {
  expect((await optionsIn('en')).phones).toEqual([{ id: 'tiny-one', name: 'Tiny One' }])
  await changeCatalogue(await ada(), 'catalogue.edited', phone, renaming('Tiny One', 'Tiny 1'), {})
  expect((await labelsIn('en')).phone['tiny-one']).toBe('Tiny 1')
  expect((await optionsIn('en')).phones).toEqual([{ id: 'tiny-one', name: 'Tiny 1' }])
  await undoChange(await ada(), 'catalogue.edit-undone', phone, {})
  expect((await optionsIn('en')).phones).toEqual([{ id: 'tiny-one', name: 'Tiny One' }])
})

test('changes are taken back one after the other, the latest first', async () => {
  const by = await ada()
  for (const [from, to] of [
    ['Tiny One', 'A'],
    ['A', 'B'],
  ] as const) {
    await changeCatalogue(by, 'catalogue.edited', phone, renaming(from, to), {})
    advance(MINUTE)
  }
  for (const text of ['A', 'Tiny One']) {
    await undoChange(by, 'catalogue.edit-undone', phone, {})
    expect(await called()).toBe(text)
  }
  await expect(undoChange(by, 'catalogue.edit-undone', phone, {})).rejects.toThrow('cabinet.nothingToUndo')
})

test('what was changed beside it since is not overwritten by taking it back', async () => {
  await changeCatalogue(await ada(), 'catalogue.edited', phone, renaming('Tiny One', 'A'), {})
  await db.name.update({ where: { id }, data: { text: 'C' } })
  await expect(undoChange(await ada(), 'catalogue.edit-undone', phone, {})).rejects.toThrow(
    'moderation.changed',
  )
  expect(await called()).toBe('C')
})

test('a moderator does nothing that is for administrators, and a refused change leaves no trace', async () => {
  const change = changeCatalogue(await mo(), 'catalogue.edited', phone, renaming('Tiny One', 'A'), {})
  await expect(change).rejects.toThrow('moderation.adminOnly')
  await expect(changeCatalogue(await ada(), 'catalogue.edited', phone, async () => [], {})).rejects.toThrow(
    'cabinet.nothingChanged',
  )
  expect([await called(), await db.decision.count(), await db.staffLog.count()]).toEqual(['Tiny One', 0, 0])
})
