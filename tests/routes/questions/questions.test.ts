import { beforeAll, expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { findDraft } from '#app/forum/posts/save-draft.server.ts'
import { action as accept } from '#app/routes/posts/acceptance.tsx'
import { action, loader } from '#app/routes/questions/new.tsx'
import type { FormReply } from '#app/web/handlers.server.ts'
import { aQuestion, questionForm } from '#tests/support/asking.ts'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { answered, aRequest } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aReply, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)

async function send(typed: Record<string, string>, as?: Member) {
  const { args } = await aRequest('/questions/new', { typed, as })
  const { status, headers, data } = await answered(action(args))
  return { status, location: headers.get('location'), reply: data as FormReply }
}

test('a question is asked with one form', async () => {
  const { status, location } = await send(questionForm, await ann())
  const { id } = await db.thread.findFirstOrThrow()
  expect([status, location]).toEqual([302, `/threads/why-does-the-clock-stop-at-midnight-${id}`])
})

test('what was asked before is offered first, and asking anyway asks', async () => {
  const before = await aQuestion(await ben(), { title: 'Why does the clock stop?' })
  await aTip(await ben(), { title: 'Why does a clock stop at midnight' })
  const { status, reply } = await send(questionForm, await ann())
  expect(status).toBe(200)
  expect(reply.values).toMatchObject({ title: questionForm.title, text: questionForm.text })
  const offered = (reply.values.similar as { title: string }[]).map(({ title }) => title)
  expect(offered.sort()).toEqual(['Why does a clock stop at midnight', before.title].sort())
  expect((await send({ ...questionForm, asked: questionForm.title }, await ann())).status).toBe(302)
  expect(await db.question.count()).toBe(2)
})

test('what is missing is said beside its field, kept in the page and in a draft', async () => {
  const { status, reply } = await send({ ...questionForm, title: 'Why', text: '' }, await ann())
  expect(status).toBe(422)
  expect(reply.faults).toEqual({ title: ['tips.title.tooShort'], text: ['questions.text.missing'] })
  expect(reply.values).toMatchObject({ title: 'Why', build: 'T1', sequence: '1' })
  expect((await findDraft(await ann(), 'question'))?.values).toMatchObject({ title: 'Why' })
})

test('saving checks nothing, discarding forgets, and an older tab is told', async () => {
  const asker = await ann()
  expect((await send({ title: 'Half', sequence: '0', do: 'save' }, asker)).status).toBe(303)
  expect((await send({ title: 'Older', sequence: '0', do: 'save' }, asker)).status).toBe(409)
  expect((await findDraft(asker, 'question'))?.values).toEqual({ title: 'Half' })
  await send({ do: 'discard' }, asker)
  expect(await findDraft(asker, 'question')).toBeNull()
})

test('without a session the form comes back with everything typed, and its page with it', async () => {
  const { status, reply } = await send(questionForm)
  expect(status).toBe(401)
  expect(reply).toMatchObject({ signIn: true, values: questionForm })
  const { args, asked } = await aRequest('/questions/new')
  asked.refused = reply
  expect(await loader(args)).toMatchObject({ values: { title: '' } })
})

test('accepting is a form of its own, for who asked', async () => {
  const answer = await aReply(await ben(), await aQuestion(await ann()))
  const decide = async (typed: Record<string, string>, as?: Member) =>
    answered(accept((await aRequest('/', { typed, as, params: { post: answer.id } })).args))
  expect((await decide({ accepted: 'yes' })).status).toBe(401)
  expect((await decide({ accepted: 'yes' }, await ben())).status).toBe(403)
  expect((await decide({ accepted: 'maybe' }, await ann())).status).toBe(422)
  const { status, headers } = await decide({ accepted: 'yes' }, await ann())
  expect([status, headers.get('location')]).toEqual([302, `/posts/${answer.id}`])
  expect(await db.question.findFirst()).toMatchObject({ acceptedId: answer.id })
})
