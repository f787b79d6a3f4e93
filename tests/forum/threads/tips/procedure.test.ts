import { beforeAll, expect, test } from 'vitest'
import { procedureIn, procedureOf } from '#app/forum/threads/tips/procedure.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTip, aTipDraft } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

test('a tip is the procedure its author wrote', async () => {
  const tip = await aTip(await ann(), { phones: ['tiny-two', 'tiny-one'], undo: 'Close it.' })
  const written = aTipDraft({ phones: ['tiny-one', 'tiny-two'], undo: 'Close it.' })
  expect(await transact((tx) => procedureOf(tx, tip.id))).toBe(procedureIn(written))
})

test.each([
  [{ steps: [{ text: 'Open another door.' }] }, false],
  [{ undo: 'Close it.' }, false],
  [{ phones: ['tiny-one', 'tiny-two'] }, false],
  [{ title: 'Another clock on the back', promise: 'Shows the time as well, and larger.', minutes: 9 }, true],
])('%o is the same procedure: %s', (more, same) => {
  expect(procedureIn(aTipDraft(more)) === procedureIn(aTipDraft())).toBe(same)
})
