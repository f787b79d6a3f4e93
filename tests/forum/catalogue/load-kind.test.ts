import { expect, test } from 'vitest'
import { loaded } from '#app/forum/catalogue/catalogue-row.ts'
import { loadKind } from '#app/forum/catalogue/load-kind.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { db } from '#tests/support/database.ts'

const note = (number: number, text = 'A page') => loaded('sourceNote', { id: `N${number}`, text, url: null })

test('a table of more rows than a statement takes is loaded whole', async () => {
  const rows = Array.from({ length: 1201 }, (_, number) => note(number))
  await transact((tx) => loadKind(tx, 'sourceNote', rows, new Set()))
  expect([await db.sourceNote.count(), await db.catalogueEntry.count()]).toEqual([1201, 1201])
})

test('what is there afterwards is known to the tables that refer to it', async () => {
  const present = new Set<string>()
  await db.sourceNote.create({ data: { id: 'N9', text: 'Made by staff' } })
  await transact((tx) => loadKind(tx, 'sourceNote', [note(1)], present))
  expect([...present].sort()).toEqual(['sourceNote N1', 'sourceNote N9'])
})

test('a changed row is remembered as it was loaded, so that it may change again', async () => {
  for (const text of ['one', 'two', 'three']) {
    await transact((tx) => loadKind(tx, 'sourceNote', [note(1, text)], new Set()))
  }
  expect(await db.sourceNote.findMany()).toMatchObject([{ text: 'three' }])
})
