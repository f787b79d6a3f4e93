import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { CaseNote, NOTE_MAX } from '#app/forum/moderation/cases/case-note.ts'
import { noteCase } from '#app/forum/moderation/cases/note-case.server.ts'
import { aCase, aPost } from '#tests/support/cases.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const opened = async () => aCase(await aPost(await ann()))

test('a note is a line of the history, and moves the case on', async () => {
  const seen = await opened()
  await noteCase(await mo(), seen, 'Wrote to the maker.')
  expect(await db.caseLine.findMany({ where: { what: 'noted' } })).toMatchObject([
    { caseId: seen.id, byId: (await mo()).id, text: 'Wrote to the maker.' },
  ])
  await expect(noteCase(await mo(), seen, 'Again.')).rejects.toThrow('moderation.changed')
})

test('a note says something, and not too much', () => {
  const said = (text?: string) => CaseNote.safeParse({ text, version: 1 })
  for (const text of [undefined, '  ']) expect(said(text).error?.issues[0]?.message).toBe('queue.noteMissing')
  expect(said('a'.repeat(NOTE_MAX + 1)).error?.issues[0]?.message).toBe('queue.noteTooLong')
  expect(said('a'.repeat(NOTE_MAX)).success).toBe(true)
})

test('neither visitors nor members write one', async () => {
  const seen = await opened()
  await expect(noteCase(visitor, seen, 'Hello.')).rejects.toMatchObject({ kind: 'signIn' })
  await expect(noteCase(await ben(), seen, 'Hello.')).rejects.toThrow('moderation.staffOnly')
})

test('of two notes on the same view, one is written', async () => {
  const seen = await opened()
  const done = await Promise.allSettled(
    ['One.', 'Two.'].map(async (text) => noteCase(await mo(), seen, text)),
  )
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.caseLine.count({ where: { what: 'noted' } })).toBe(1)
})
