import { beforeEach, expect, test } from 'vitest'
import type { RowChange } from '#app/forum/catalogue/change-rows.server.ts'
import { rowOfName } from '#app/forum/catalogue/name-rows.ts'
import { insistOnFreeNames } from '#app/forum/moderation/desks/catalogue/free-names.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { db } from '#tests/support/database.ts'
import { threeTags } from '#tests/support/tags.ts'

beforeEach(threeTags)

const row = (kind: 'name' | 'synonym', language: Locale, text: string) =>
  rowOfName({ kind: 'tag', id: 'selfie' }, kind, language, text)
const added = (kind: 'name' | 'synonym', language: Locale, text: string): RowChange => {
  const after = row(kind, language, text)
  return { kind: 'name', id: after.id, before: null, after }
}
const refusedBeside = (field: string) => ({ more: { fields: { [field]: ['cabinet.nameTaken'] } } })

test.each([
  ['name', 'fr', 'Miroir', 'name-fr'],
  ['name', 'en', '镜子', 'name-en'],
  ['synonym', 'en', 'Looking Glass', 'synonyms-en'],
  ['synonym', 'zh', 'back-screen', 'synonyms-zh'],
] as const)(
  'as a %s in %s, “%s” names another tag and is refused beside %s',
  async (kind, language, text, field) => {
    const changes = [added('synonym', 'fr', 'libre'), added(kind, language, text)]
    await expect(insistOnFreeNames(db, 'selfie', changes)).rejects.toMatchObject(refusedBeside(field))
  },
)

test('a word that names no tag, or this one, is free', async () => {
  const changes = [added('name', 'en', 'Own face'), added('synonym', 'fr', 'Viewfinder')]
  await insistOnFreeNames(db, 'selfie', changes)
  await insistOnFreeNames(db, 'mirror', [added('synonym', 'en', 'mirror')])
  await insistOnFreeNames(db, 'selfie', [])
})

test('what is only written otherwise, or taken away, asks nobody', async () => {
  const before = row('synonym', 'en', 'mirror')
  const otherwise: RowChange = { kind: 'name', id: before.id, before, after: row('synonym', 'en', 'Mirror') }
  await insistOnFreeNames(db, 'selfie', [otherwise, { ...otherwise, after: null }])
})

test('changes of other rows than names are none of its business', async () => {
  const after = { id: 'selfie', text: 'mirror', folded: 'mirror' }
  await insistOnFreeNames(db, 'selfie', [{ kind: 'tag', id: 'selfie', before: null, after }])
})
