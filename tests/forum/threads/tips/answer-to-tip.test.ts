import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { findDraft, saveDraft } from '#app/forum/posts/save-draft.server.ts'
import { loadQuestion } from '#app/forum/threads/questions/answer-queries.server.ts'
import { loadNewTip } from '#app/forum/threads/tips/composer-queries.server.ts'
import { publishTip } from '#app/forum/threads/tips/publish-tip.server.ts'
import { advance, MINUTE, now } from '#app/platform/clock.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, aTipDraft } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const body = 'Open the settings.\n\nChoose *another* clock.\n\n\nRestart.'
const anAnswer = async () => aReply(await ben(), await aQuestion(await ann()), { body })

test('a tip begun from an answer has its paragraphs as steps, and what the question is about', async () => {
  const { values, target } = await loadNewTip(await ben(), 'en', false, (await anAnswer()).id)
  expect(values).toMatchObject({
    title: 'Why does the clock stop at midnight?',
    phones: ['tiny-one'],
    uses: ['clock'],
    build: 'T1',
    steps: [{ text: 'Open the settings.' }, { text: 'Choose *another* clock.' }, { text: 'Restart.' }],
  })
  expect(target, 'its draft is not that of another tip').not.toBe('')
})

test('a very long answer loses no words: the last step takes what is left', async () => {
  const long = Array.from({ length: 25 }, (_, n) => `Paragraph ${n + 1}`).join('\n\n')
  const answer = await aReply(await ben(), await aQuestion(await ann()), { body: long })
  const { steps } = (await loadNewTip(await ben(), 'en', false, answer.id)).values
  expect(steps).toHaveLength(20)
  expect(steps.at(-1)?.text).toContain('Paragraph 25')
})

test('published, the question knows its tip, and the draft is done with', async () => {
  const answer = await anAnswer()
  const author = await ben()
  await saveDraft(author, { form: 'tip', target: answer.id, sequence: 0, values: {} })
  advance(MINUTE)
  const tip = await publishTip(author, aTipDraft(), answer.id)
  expect(await db.tip.findUnique({ where: { threadId: tip.id } })).toMatchObject({ answerId: answer.id })
  const { tips } = await loadQuestion(visitor, { id: answer.threadId })
  expect(tips).toEqual({ [answer.id]: { id: tip.id, slug: tip.slug, title: tip.title, language: 'en' } })
  expect(await findDraft(author, 'tip', answer.id)).toBeNull()
  await db.thread.update({ where: { id: tip.id }, data: { removedAt: now() } })
  expect((await loadQuestion(visitor, { id: answer.threadId })).tips).toEqual({})
})

test('only its author makes a tip of an answer', async () => {
  const answer = await anAnswer()
  await expect(loadNewTip(await ann(), 'en', false, answer.id)).rejects.toThrow('forbidden: posts.notYours')
  await expect(publishTip(await ann(), aTipDraft(), answer.id)).rejects.toThrow('forbidden: posts.notYours')
  await expect(loadNewTip(visitor, 'en', false, answer.id)).rejects.toThrow('signIn')
  const reply = await aReply(await ben(), await aTip(await ann()))
  await expect(loadNewTip(await ben(), 'en', false, reply.id)).rejects.toThrow('posts.noSuchPost')
})

test('an answer becomes one tip, also when it is sent twice at once', async () => {
  const answer = await anAnswer()
  const author = { ...(await ben()), demo: true }
  advance(MINUTE)
  const both = await Promise.allSettled([1, 2].map(() => publishTip(author, aTipDraft(), answer.id)))
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(publishTip(author, aTipDraft(), answer.id)).rejects.toThrow('conflict: tips.answer.alreadyTip')
  expect(await db.tip.count()).toBe(1)
})
