import { expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { verifyLog } from '#app/forum/members/accounts/verify-log.server.ts'
import { unwatchWord, watchWord } from '#app/forum/moderation/screening/watch-word.server.ts'
import { watchedIn } from '#app/forum/moderation/screening/watched-queries.server.ts'
import { WORDS_MAX } from '#app/forum/moderation/screening/watched-word.ts'
import { WatchedWordDraft } from '#app/forum/moderation/screening/watched-word-draft.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#tests/support/database.ts'
import { ann, mo } from '#tests/support/people.ts'

const word = (text: string, more: object = {}) => WatchedWordDraft.parse({ text, action: 'report', ...more })
const found = async (text: string, language = 'en') =>
  (await watchedIn(db, text, language)).map((hit) => hit.text)

test('a word is found from the moment it is added until it is removed', async () => {
  expect(await found('Cheap pills')).toEqual([])
  const { id } = await watchWord(await mo(), word('Pills'))
  expect(await found('Cheap PILLS')).toEqual(['Pills'])
  await unwatchWord(await mo(), id)
  expect(await found('Cheap pills')).toEqual([])
  await watchWord(await mo(), word('cheap', { language: 'fr' }))
  expect([await found('Cheap pills'), await found('Cheap pills', 'fr')]).toEqual([[], ['cheap']])
})

test('both stand in the staff log, which still verifies', async () => {
  const { id } = await watchWord(await mo(), word('pills'))
  await unwatchWord(await mo(), id)
  const lines = await db.staffLog.findMany({ orderBy: { number: 'asc' } })
  expect(lines).toMatchObject([
    { action: 'word.added', subjectKind: 'word', subjectId: id, actorId: (await mo()).id },
    { action: 'word.removed', detail: { text: 'pills', language: '', action: 'report' } },
  ])
  expect(await verifyLog()).toMatchObject({ broken: null })
})

test('the same word in the same language is watched once, however it is written and even twice at once', async () => {
  const tries = ['Déjà-vu', 'deja vu'].map(async (text) => watchWord(await mo(), word(text)))
  const done = await Promise.allSettled(tries)
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(watchWord(await mo(), word('DEJA VU'))).rejects.toMatchObject({
    more: { fields: { text: ['watch.already'] } },
  })
  await watchWord(await mo(), word('deja vu', { language: 'fr' }))
})

test('only staff add and remove words, and none is removed twice', async () => {
  await expect(watchWord(visitor, word('pills'))).rejects.toThrow('signIn')
  await expect(watchWord(await ann(), word('pills'))).rejects.toThrow('accounts.staffOnly')
  const { id } = await watchWord(await mo(), word('pills'))
  await expect(unwatchWord(visitor, id)).rejects.toThrow('signIn')
  await expect(unwatchWord(await ann(), id)).rejects.toThrow('accounts.staffOnly')
  const both = await Promise.allSettled([unwatchWord(await mo(), id), unwatchWord(await mo(), id)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('there are two thousand words at most', async () => {
  const row = (n: number) => ({
    id: `w${n}`,
    folded: `w ${n}`,
    text: `w ${n}`,
    action: 'report',
    createdAt: now(),
  })
  await db.watchedWord.createMany({ data: Array.from({ length: WORDS_MAX }, (_, n) => row(n)) })
  await expect(watchWord(await mo(), word('one more'))).rejects.toThrow('watch.tooMany')
})

test.each([
  [{ text: '' }, 'watch.wordMissing'],
  [{ text: '?!' }, 'watch.wordMissing'],
  [{ text: 'x'.repeat(101) }, 'watch.wordTooLong'],
  [{ text: 'x', action: 'praise' }, 'watch.actionMissing'],
  [{ text: 'x', language: 'de' }, 'watch.languageUnknown'],
])('%o is refused: %s', (typed, because) => {
  const { error } = WatchedWordDraft.safeParse({ action: 'report', ...typed })
  expect(error!.issues.map(({ message }) => message)).toContain(because)
})
