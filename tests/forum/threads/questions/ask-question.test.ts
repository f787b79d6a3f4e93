import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { findDraft, saveDraft } from '#app/forum/posts/save-draft.server.ts'
import { search } from '#app/forum/search/search.server.ts'
import { askQuestion } from '#app/forum/threads/questions/ask-question.server.ts'
import { QuestionDraft } from '#app/forum/threads/questions/question-draft.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { aQuestion, questionForm } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

test('a question is a thread with its phone, build and use, and its words as the first post', async () => {
  const { id } = await aQuestion(await ann())
  const thread = await db.thread.findUnique({
    where: { id },
    include: { question: true, phones: true, uses: true, posts: true },
  })
  expect(thread).toMatchObject({
    kind: 'QUESTION',
    title: questionForm.title,
    question: { phoneId: 'tiny-one', build: 'T1', acceptedId: null },
    phones: [{ phoneId: 'tiny-one' }],
    uses: [{ useId: 'clock' }],
    posts: [{ position: 1, body: questionForm.text }],
  })
})

test.each(['midnight', 'Tiny One', 'watch'])('it is found by %s', async (q) => {
  const { id } = await aQuestion(await ann())
  expect((await search(visitor, { q })).hits).toContainEqual(
    expect.objectContaining({ kind: 'question', subject: id }),
  )
})

test('phone, build and use need not be said', async () => {
  const { id } = await aQuestion(await ann(), { phone: undefined, build: undefined, use: undefined })
  expect(await db.question.findFirst()).toMatchObject({ threadId: id, phoneId: null, build: '' })
})

test('what nobody knows is refused beside its field, and nothing is left behind', async () => {
  const asker = await ann()
  await expect(aQuestion(asker, { phone: 'nokia' })).rejects.toMatchObject({
    more: { fields: { phone: ['tips.phones.unknown'] } },
  })
  await expect(aQuestion(asker, { use: 'magic' })).rejects.toMatchObject({
    more: { fields: { use: ['tips.uses.unknown'] } },
  })
  expect(await db.thread.count()).toBe(0)
})

test('its draft is done with', async () => {
  const asker = await ann()
  await saveDraft(asker, { form: 'question', target: '', sequence: 0, values: { title: 'Why' } })
  await aQuestion(asker)
  expect(await findDraft(asker, 'question')).toBeNull()
})

test('visitors are asked to sign in, suspended members refused', async () => {
  const sue = await someone('sue', { suspendedUntil: new Date(+now() + HOUR) })
  const draft = { ...QuestionDraft.parse(questionForm), language: 'en' as const }
  expect(() => askQuestion(visitor, draft)).toThrow('signIn')
  expect(() => askQuestion(sue, draft)).toThrow('forbidden: accounts.suspended')
})

test('of the same question sent twice at once one is asked', async () => {
  const asker = await ben()
  const draft = { ...QuestionDraft.parse(questionForm), language: 'en' as const }
  const sent = await Promise.allSettled([askQuestion(asker, draft), askQuestion(asker, draft)])
  expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await db.question.count()).toBe(1)
})

test('a newcomer’s question has two links at most', async () => {
  const nia = await someone('nia', { joinedAt: now() })
  const text = 'https://a.example https://b.example https://c.example'
  await expect(aQuestion(nia, { text })).rejects.toMatchObject({ because: 'screening.tooManyLinks' })
})

test('publishing takes the draft it was sent from, not what another tab has saved since', async () => {
  const asker = await ann()
  const save = (sequence: number, values: object) =>
    saveDraft(asker, { form: 'question', target: '', sequence, values: values as Record<string, unknown> })
  await save(0, { title: 'Another question of mine', text: 'Long and precious words.' })
  await aQuestion(asker, { sequence: '0' })
  expect(await findDraft(asker, 'question')).toMatchObject({ values: { title: 'Another question of mine' } })
  await save(1, questionForm)
  await aQuestion(asker, { title: 'Why does the second clock stop?', sequence: '2' })
  expect(await findDraft(asker, 'question')).toBeNull()
  await save(0, { ...questionForm, title: 'Why does the third clock stop?' })
  await aQuestion(asker, { title: 'Why does the third clock stop?', sequence: '0' })
  expect(await findDraft(asker, 'question'), 'saved on its way').toBeNull()
})
