import { redirect } from '@remix-run/node'
import { expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { findDraft, saveDraft } from '#app/forum/posts/save-draft.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import type { TipDraft } from '#app/forum/threads/tips/tip-draft.ts'
import { composer } from '#app/web/composer.server.ts'
import type { FormReply } from '#app/web/handlers.server.ts'
import '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { asFile } from '#tests/support/photos.ts'
import { answered, aRequest } from '#tests/support/requests.ts'

const tip = {
  title: 'A clock on the back',
  promise: 'Shows the time without turning the phone.',
  'phones[0]': 'tiny-one',
  'uses[0]': 'clock',
  access: 'STOCK',
  minutes: '5',
  build: 'Tiny OS 1',
  'steps[0].text': 'Open the settings of the back screen.',
  'steps[1].text': 'Choose the clock that you like.',
  language: 'en',
  sequence: '0',
}

type Typed = Record<string, string | File>

async function send(typed: Typed, as?: Member, publish = async () => redirect('/threads/1')) {
  let published: TipDraft | undefined
  const action = composer(
    () => '',
    ({ input }) => {
      published = input
      return publish()
    },
  )
  const { args, answer } = await aRequest('/tips/new', { typed, as })
  const { status, headers, data } = await answered(action(args))
  return { status, answer, published, location: headers.get('location'), reply: data as FormReply }
}

const texts = (values: unknown) => (values as { steps: { text: string }[] }).steps.map(({ text }) => text)
const draftOf = async (member: Member) => (await findDraft(member, 'tip'))!

test('what is right is published', async () => {
  const { status, location, published } = await send(tip, await ann())
  expect([status, location]).toEqual([302, '/threads/1'])
  expect(published).toMatchObject({ title: tip.title, minutes: 5, phones: ['tiny-one'] })
  expect(texts(published)).toHaveLength(2)
})

test('what is missing is told field by field, and kept in the page and in a draft', async () => {
  const { status, reply, published } = await send({ ...tip, title: 'Short', minutes: 'soon' }, await ann())
  expect(status).toBe(422)
  expect(reply.faults).toEqual({ title: ['tips.title.tooShort'], minutes: ['tips.minutes.missing'] })
  expect(reply.values).toMatchObject({ title: 'Short', minutes: 'soon', promise: tip.promise, sequence: 1 })
  expect((await draftOf(await ann())).values).toMatchObject({ title: 'Short', minutes: 'soon' })
  expect(published).toBeUndefined()
})

test.each([
  ['add', 2, ['Open', 'Choose', '']],
  ['remove:0', 0, ['Choose']],
  ['up:1', 0, ['Choose', 'Open']],
  ['down:0', 1, ['Choose', 'Open']],
])('the button "%s" works without JavaScript: saved, and back at the step', async (command, step, left) => {
  const { status, location, published } = await send({ ...tip, do: command }, await ann())
  expect([status, location]).toEqual([303, `/tips/new#step-${step + 1}`])
  expect(texts((await draftOf(await ann())).values).map((text) => text.split(' ')[0])).toEqual(left)
  expect(published).toBeUndefined()
})

test('saving checks nothing: half a tip is a draft', async () => {
  const { status } = await send({ title: 'Half', sequence: '0', do: 'save' }, await ann())
  expect(status).toBe(303)
  expect((await draftOf(await ann())).values).toMatchObject({ title: 'Half' })
})

test('discarding forgets the draft', async () => {
  await send({ ...tip, do: 'add' }, await ann())
  const { status, location } = await send({ ...tip, do: 'discard' }, await ann())
  expect([status, location]).toEqual([303, '/tips/new'])
  expect(await findDraft(await ann(), 'tip')).toBeNull()
})

test('an older tab does not overwrite a newer draft: it is told, and keeps what it has', async () => {
  const member = await ann()
  await saveDraft(member, { form: 'tip', target: '', sequence: 0, values: { title: 'Newer' } })
  const { status, reply } = await send({ ...tip, do: 'add' }, member)
  expect(status).toBe(409)
  expect(reply).toMatchObject({ because: 'posts.draft.newerElsewhere', values: { title: tip.title } })
  expect((await draftOf(member)).values).toEqual({ title: 'Newer' })
})

test('without a session nothing is lost: 401 with everything typed, and a sign-in beside it', async () => {
  for (const command of ['publish', 'add', 'save']) {
    const { status, reply } = await send({ ...tip, do: command })
    expect(status).toBe(401)
    expect(reply).toMatchObject({ signIn: true, values: { title: tip.title, promise: tip.promise } })
    expect(texts(reply.values)).toHaveLength(2)
  }
})

test('a tip of ann’s is not published as ben’s, nor saved among his drafts', async () => {
  const writer = (await ann()).id
  for (const command of ['publish', 'save', 'add']) {
    const { status, reply, published } = await send({ ...tip, do: command, writer }, await ben())
    expect(status).toBe(409)
    expect(reply).toMatchObject({
      about: { name: 'ann' },
      signIn: true,
      values: { title: tip.title, writer },
    })
    expect(published).toBeUndefined()
    expect(await findDraft(await ben(), 'tip')).toBeNull()
  }
})

test('a photo that is refused is told beside its field, with the rest kept', async () => {
  const file = asFile(Buffer.from('no photo'))
  const { status, reply, published } = await send({ ...tip, 'steps[1].file': file }, await ann())
  expect([status, published]).toEqual([422, undefined])
  expect(reply.faults).toEqual({ 'steps[1].file': ['media.notAPhoto'] })
  expect(texts(reply.values)).toHaveLength(2)
})

test('too many photos are told when to come again, with everything typed', async () => {
  const typed = { ...tip, 'steps[1].file': asFile(Buffer.from('no photo')) }
  for (let sent = 0; sent < 30; sent++) await send({ ...typed, do: 'discard' }, await ben())
  const { status, reply, answer } = await send(typed, await ben())
  expect(status).toBe(429)
  expect(Number(answer.get('retry-after'))).toBeGreaterThan(0)
  expect(reply).toMatchObject({ because: 'media.tooFast', faults: {}, values: { title: tip.title } })
  expect(reply.about?.seconds).toBe(Number(answer.get('retry-after')))
})

test('what the forum refuses on publishing comes back with everything typed', async () => {
  const { status, reply } = await send(tip, await ann(), async () => {
    throw refuse.invalid('phones', 'tips.phones.unknown')
  })
  expect(status).toBe(422)
  expect(reply).toMatchObject({ faults: { phones: ['tips.phones.unknown'] }, values: { title: tip.title } })
})
