import { beforeAll, expect, test } from 'vitest'
import { confirmClaim } from '#app/forum/checks/confirm.server.ts'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { openAnswer } from '#app/forum/threads/questions/open-answer.server.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { action } from '#app/routes/posts/confirmation.tsx'
import { aQuestion } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben, someone } from '#tests/support/people.ts'
import { answered, aRequest } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

const works = { finding: 'WORKS', phone: 'tiny-one', build: 'T1', note: '', appVersion: '' } as const

test('the first who wants to confirm an answer opens it for all', async () => {
  const question = await aQuestion(await ann())
  const answer = await aReply(await ben(), question)
  expect(await db.claim.count()).toBe(0)
  const owners = await Promise.all(['cleo', 'dora', 'emil'].map((name) => someone(name)))
  await Promise.all(owners.map((owner) => openAnswer(owner, answer.id)))
  for (const owner of owners) await confirmClaim(owner, answer.id, works, { network: owner.name })
  expect(await db.claim.findMany()).toMatchObject([
    { id: answer.id, kind: 'ANSWER', threadId: question.id, authorId: (await ben()).id },
  ])
  expect(await db.confirmation.count({ where: { current: 1 } })).toBe(3)
})

test('visitors are asked to sign in, suspended members refused, and nothing is opened', async () => {
  const answer = await aReply(await ben(), await aQuestion(await ann()))
  const sue = await someone('sue', { suspendedUntil: new Date(+now() + HOUR) })
  await expect(openAnswer(visitor, answer.id)).rejects.toThrow('signIn')
  await expect(openAnswer(sue, answer.id)).rejects.toThrow('accounts.suspended')
  expect(await db.claim.count()).toBe(0)
})

test('what is no answer, or gone, is not opened', async () => {
  const reply = await aReply(await ben(), await aTip(await ann()))
  await expect(openAnswer(await ben(), reply.id)).rejects.toThrow('questions.noSuchAnswer')
  const answer = await aReply(await ben(), await aQuestion(await ann()))
  await db.post.update({ where: { id: answer.id }, data: { deletedAt: now() } })
  await expect(openAnswer(await ben(), answer.id)).rejects.toThrow('questions.answerGone')
})

test('its form leads on to the page where it is confirmed', async () => {
  const answer = await aReply(await ben(), await aQuestion(await ann()))
  const { args } = await aRequest('/', { typed: {}, as: await ann(), params: { post: answer.id } })
  const { status, headers } = await answered(action(args))
  expect([status, headers.get('location')]).toEqual([302, `/claims/${answer.id}/confirmation`])
})
