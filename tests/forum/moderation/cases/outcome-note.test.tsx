import { expect, test } from 'vitest'
import { OutcomeNote } from '#app/forum/moderation/cases/outcome-note.tsx'
import { rendered } from '#tests/support/rendered.tsx'

const outcome = {
  act: 'tag.accepted',
  count: 1,
  undone: false,
  undo: { done: 'd1', batch: null },
  missed: [],
} as const

test('what was done last comes with its way back, by key only where the page has keys', async () => {
  const note = { ...outcome, missed: [...outcome.missed] }
  const plain = await rendered(<OutcomeNote outcome={note} />)
  expect(plain).toContain('value="d1"')
  expect(plain).not.toContain('<kbd>')
  expect(await rendered(<OutcomeNote outcome={note} keys />)).toContain('<kbd>z</kbd>')
})

test('what is taken back says so, and is not taken back twice', async () => {
  const page = await rendered(<OutcomeNote outcome={{ ...outcome, undone: true, undo: null, missed: [] }} />)
  expect(page).toContain('taken back')
  expect(page).not.toContain('<form')
})
