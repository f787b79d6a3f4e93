import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { acceptAnswer, unacceptAnswer } from '#app/forum/threads/questions/accept-answer.server.ts'
import { loadQuestion } from '#app/forum/threads/questions/answer-queries.server.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply, aTip, openingPost } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const acceptedOf = async ({ id }: { id: string }) =>
  (await db.question.findUniqueOrThrow({ where: { threadId: id } })).acceptedId

test('who asked says which answer helped, and its author is told once', async () => {
  const question = await aQuestion(await ann())
  const answer = await aReply(await ben(), question)
  await acceptAnswer(await ann(), answer.id)
  expect(await acceptedOf(question)).toBe(answer.id)
  await unacceptAnswer(await ann(), answer.id)
  expect(await acceptedOf(question)).toBeNull()
  await acceptAnswer(await ann(), answer.id)
  expect(await db.notification.findMany()).toMatchObject([
    {
      memberId: (await ben()).id,
      kind: 'answer-accepted',
      cause: answer.id,
      params: { path: `/posts/${answer.id}`, thread: question.id, title: question.title },
    },
  ])
})

test('another answer takes the place of the first, and one that is not accepted cannot be taken back', async () => {
  const question = await aQuestion(await ann())
  const [first, second] = [await aReply(await ben(), question), await aReply(await ben(), question)]
  await acceptAnswer(await ann(), first.id)
  await acceptAnswer(await ann(), second.id)
  expect(await acceptedOf(question)).toBe(second.id)
  await expect(unacceptAnswer(await ann(), first.id)).rejects.toThrow('conflict: questions.notAccepted')
})

test('staff may accept, and the page says who did', async () => {
  const question = await aQuestion(await ann())
  const answer = await aReply(await ben(), question)
  await acceptAnswer(await mo(), answer.id)
  expect(await loadQuestion(visitor, question)).toMatchObject({
    acceptedId: answer.id,
    acceptedByAsker: false,
  })
})

test('who accepts their own answer is told nothing', async () => {
  const question = await aQuestion(await ann())
  await acceptAnswer(await ann(), (await aReply(await ann(), question)).id)
  expect(await db.notification.count()).toBe(0)
})

test('visitors are asked to sign in, others and suspended askers refused', async () => {
  const sue = await someone('sue', { suspendedUntil: new Date(+now() - HOUR) })
  const question = await aQuestion(sue)
  const answer = await aReply(await ben(), question)
  for (const decide of [acceptAnswer, unacceptAnswer]) {
    await expect(decide(visitor, answer.id)).rejects.toThrow('signIn')
    await expect(decide(await ben(), answer.id)).rejects.toThrow('forbidden: questions.notYourQuestion')
    const suspended = { ...sue, suspendedUntil: new Date(+now() + HOUR) }
    await expect(decide(suspended, answer.id)).rejects.toThrow('forbidden: accounts.suspended')
  }
  expect(await acceptedOf(question)).toBeNull()
})

test('only answers can be accepted: not the question, a reply to an answer, or a reply to a tip', async () => {
  const question = await aQuestion(await ann())
  const answer = await aReply(await ben(), question)
  const below = await aReply(await ben(), question, { parent: answer.id })
  const elsewhere = await aReply(await ben(), await aTip(await ann()))
  for (const { id } of [await openingPost(question), below, elsewhere, { id: 'nosuchpost' }])
    await expect(acceptAnswer(await ann(), id)).rejects.toMatchObject({ kind: 'notFound' })
})

test('an answer that is gone is not accepted, and one that goes leaves the question unsolved', async () => {
  const question = await aQuestion(await ann())
  const answer = await aReply(await ben(), question)
  await acceptAnswer(await ann(), answer.id)
  await db.post.update({ where: { id: answer.id }, data: { deletedAt: now() } })
  expect(await loadQuestion(visitor, question)).toMatchObject({ acceptedId: null, leading: [] })
  await expect(acceptAnswer(await mo(), answer.id)).rejects.toThrow('gone: questions.answerGone')
})

test('two answers accepted at once: one of them is', async () => {
  const question = await aQuestion(await ann())
  const answers = [await aReply(await ben(), question), await aReply(await ben(), question)]
  const asker = await ann()
  await Promise.all(answers.map(({ id }) => acceptAnswer(asker, id)))
  expect(answers.map(({ id }) => id)).toContain(await acceptedOf(question))
})
