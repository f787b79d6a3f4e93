import { beforeAll, expect, test } from 'vitest'
import { insistOnSense, openingOf } from '#app/forum/threads/tips/write-tip.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { keep } from '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aTipDraft } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

test('a thread begins with the tip as plain lines', () => {
  const draft = aTipDraft({ language: 'fr' })
  expect(openingOf(draft)).toMatchObject({ kind: 'TIP', title: draft.title, language: 'fr', uses: ['clock'] })
  expect(openingOf(draft).body).toContain('1. Open the settings of the back screen.')
})

test('what the catalogue does not know is refused beside its field', async () => {
  const author = await ann()
  const sense = (more: object) => transact((tx) => insistOnSense(tx, author, aTipDraft(more)))
  await sense({ phones: ['tiny-one', 'tiny-two', 'tiny-one'] })
  for (const [more, field] of [
    [{ phones: ['tiny-one', 'nokia'] }, 'phones'],
    [{ uses: ['clock', 'magic'] }, 'uses'],
  ] as const)
    await expect(sense(more)).rejects.toMatchObject({
      kind: 'invalid',
      more: { fields: { [field]: [`tips.${field}.unknown`] } },
    })
})
