import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { asCalled, calledFields } from '#app/forum/catalogue/called.ts'
import { calledChanges, calledRows, sentenceChanges } from '#app/forum/catalogue/called-changes.server.ts'
import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { smallCatalogue } from '#tests/support/catalogue.ts'
import '#tests/support/database.ts'

beforeEach(() => loadCatalogue(smallCatalogue))

const Form = z.object(calledFields).transform(asCalled)
const typed = { 'name-en': ' A  clock ', 'name-fr': 'Horloge', 'name-zh': '时钟' }
const subject = { kind: 'use' as const, id: 'clock' }

test('what is typed into a form of names is one name and many words in each language', () => {
  expect(Form.parse({ ...typed, 'synonyms-en': 'watch\n\n  hour  hand \n–' })).toEqual({
    name: { en: 'A clock', fr: 'Horloge', zh: '时钟' },
    synonyms: { en: ['watch', 'hour hand'], fr: [], zh: [] },
  })
})

test('a name that says nothing, or goes on and on, is refused', () => {
  for (const name of ['', ' ', '!?', 'x'.repeat(61)])
    expect(Form.safeParse({ ...typed, 'name-en': name }).success).toBe(false)
  expect(Form.safeParse({ ...typed, 'synonyms-fr': 'x\n'.repeat(41) }).success).toBe(false)
})

test('spellings that compare alike are one word, and the name is no word for itself', () => {
  const rows = calledRows(subject, Form.parse({ ...typed, 'synonyms-en': 'a-clock\nwatch\nWatch' }))
  expect(rows.filter(({ kind }) => kind === 'synonym').map(({ text }) => text)).toEqual(['watch'])
})

test('names as they are come to no change, and a change names only what differs', async () => {
  const words = (text: string) => ({ en: text, fr: text, zh: text })
  const same = { name: words('Clock'), synonyms: { en: ['watch'], fr: [], zh: [] } }
  const changes = (called: typeof same) => transact((tx) => calledChanges(tx, subject, called))
  expect(await changes(same)).toEqual([])
  const other = await changes({ ...same, name: { ...same.name, fr: 'Horloge' } })
  expect(other.map(({ id }) => id)).toEqual(['use.clock.name.fr'])
})

test('a sentence that is emptied goes in that language alone', async () => {
  const texts = { en: 'The time.', fr: '', zh: 'The time.' }
  const changes = await transact((tx) => sentenceChanges(tx, subject, 'about', texts))
  expect(changes).toMatchObject([{ id: 'use.clock.about.fr', after: null }])
})
