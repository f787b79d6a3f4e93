import { beforeAll, expect, test } from 'vitest'
import { confirmClaim } from '#app/forum/checks/confirm.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { acceptAnswer } from '#app/forum/threads/questions/accept-answer.server.ts'
import { loadQuestion } from '#app/forum/threads/questions/answer-queries.server.ts'
import { openAnswer } from '#app/forum/threads/questions/open-answer.server.ts'
import { now } from '#app/platform/clock.ts'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, mo, someone } from '#tests/support/people.ts'
import { aCatalogueToWriteAbout, aReply } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const works = { finding: 'WORKS', phone: 'tiny-one', build: 'T1', note: '', appVersion: '' } as const
async function finds(name: string, answer: { id: string }, finding: 'WORKS' | 'BROKEN' = 'WORKS') {
  const member = await someone(name)
  await openAnswer(member, answer.id)
  await confirmClaim(member, answer.id, { ...works, finding }, { network: name })
}

test('the accepted answer is shown, said by whom', async () => {
  const question = await aQuestion(await ann())
  const answer = await aReply(await ben(), question, { body: 'Hold it for **three** seconds.' })
  await acceptAnswer(await ann(), answer.id)
  const { leading, acceptedByAsker } = await loadQuestion(visitor, question)
  expect(acceptedByAsker).toBe(true)
  expect(leading).toMatchObject([
    {
      id: answer.id,
      accepted: true,
      confirmations: 0,
      post: { author: 'ben', html: '<p>Hold it for <strong>three</strong> seconds.</p>\n' },
    },
  ])
})

test('what two owners confirmed leads before what was accepted, and both are shown', async () => {
  const question = await aQuestion(await ann())
  const [accepted, better] = [await aReply(await ben(), question), await aReply(await mo(), question)]
  await acceptAnswer(await ann(), accepted.id)
  await finds('cleo', better)
  expect((await loadQuestion(visitor, question)).leading.map(({ id }) => id)).toEqual([accepted.id])
  await finds('dora', better)
  expect((await loadQuestion(visitor, question)).leading).toMatchObject([
    { id: better.id, accepted: false, confirmations: 2 },
    { id: accepted.id, accepted: true, confirmations: 0 },
  ])
})

test('the author’s own confirmation is no owner’s, and who finds it broken counts against it', async () => {
  const question = await aQuestion(await ann())
  const answer = await aReply(await ben(), question)
  for (const name of ['ben', 'cleo']) await finds(name, answer)
  expect((await loadQuestion(visitor, question)).leading).toEqual([])
  await finds('dora', answer)
  expect((await loadQuestion(visitor, question)).leading).toHaveLength(1)
  for (const name of ['emil', 'finn', 'gita']) await finds(name, answer, 'BROKEN')
  expect((await loadQuestion(visitor, question)).leading).toEqual([])
})

test('an answer that was removed does not lead', async () => {
  const question = await aQuestion(await ann())
  const answer = await aReply(await ben(), question)
  for (const name of ['cleo', 'dora']) await finds(name, answer)
  await db.post.update({ where: { id: answer.id }, data: { removedAt: now() } })
  expect((await loadQuestion(await mo(), question)).leading).toEqual([])
})
