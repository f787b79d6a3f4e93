import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { mergeThreads, splitThread } from '#app/forum/moderation/acts/merge-threads.server.ts'
import { acceptAnswer } from '#app/forum/threads/questions/accept-answer.server.ts'
import { loadQuestion } from '#app/forum/threads/questions/answer-queries.server.ts'
import { openAnswer } from '#app/forum/threads/questions/open-answer.server.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { everything } from '#tests/support/merging.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

test('answers stay answers of the question they went to, and the accepted one is accepted again when it is back', async () => {
  const [into, question] = [await aQuestion(await ann()), await aQuestion(await ben())]
  const answer = await aReply(await ann(), question, { body: 'Turn off the battery saver.' })
  await openAnswer(await ben(), answer.id)
  await acceptAnswer(await ben(), answer.id)
  const before = await everything()
  await mergeThreads(await mo(), question.id, into.id)
  expect(await db.claim.findUnique({ where: { id: answer.id } })).toMatchObject({ threadId: into.id })
  await acceptAnswer(await ann(), answer.id)
  expect(await loadQuestion(visitor, into)).toMatchObject({ acceptedId: answer.id })
  await splitThread(await mo(), question.id)
  expect(await everything()).toEqual(before)
})
