import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { advance, backToNow, MINUTE } from '#app/platform/clock.ts'
import { SAME_WORDS_WITHIN } from '#app/platform/sending/sent.server.ts'
import { action as note } from '#app/routes/admin/members/notes.tsx'
import { action as give } from '#app/routes/notices/new.tsx'
import { action as reply } from '#app/routes/threads/replies.tsx'
import { action as publish } from '#app/routes/tips/new.tsx'
import { catalogueTables } from '#tests/support/catalogue.ts'
import { db, keep } from '#tests/support/database.ts'
import { aKey, tipFields } from '#tests/support/doubled.ts'
import { noticeForm } from '#tests/support/notices.ts'
import { ann, ben, mo } from '#tests/support/people.ts'
import { aPhotoOf, aPicture, asFile } from '#tests/support/photos.ts'
import { sent } from '#tests/support/requests.ts'
import { aCatalogueToWriteAbout, aTip } from '#tests/support/writing.ts'

keep(...catalogueTables, 'search_document')
beforeAll(aCatalogueToWriteAbout)
afterEach(backToNow)

const body = 'It works on mine too.'
async function aThread() {
  const { id } = await aTip(await mo())
  const send = (as: Member, typed: Record<string, string>) =>
    sent(reply, `/threads/${id}/replies`, { as, params: { thread: id }, typed: { body, ...typed } })
  const count = () => db.post.count({ where: { threadId: id, position: { gt: 1 } } })
  return { send, count }
}

test('a form sent again gets the first answer and makes nothing', async () => {
  const { send, count } = await aThread()
  const sending = aKey()
  const first = await send(await mo(), { sending })
  expect(first.location).toMatch(/^\/posts\//)
  expect(await send(await mo(), { sending })).toEqual(first)
  expect(await count()).toBe(1)
})

test('the key of one member says nothing to another', async () => {
  const { send, count } = await aThread()
  const sending = aKey()
  const first = await send(await mo(), { sending })
  const other = await send(await ben(), { sending })
  expect(other.location).not.toBe(first.location)
  expect(await count()).toBe(2)
})

test('what was refused made nothing: put right, it is sent under the same key', async () => {
  const { send, count } = await aThread()
  const sending = aKey()
  expect(await send(await mo(), { sending, body: '' })).toMatchObject({
    status: 422,
    reply: { values: { sending } },
  })
  expect(await send(await mo(), { sending })).toMatchObject({ status: 302 })
  expect(await count()).toBe(1)
})

test('other words under a key that is spent come back, with the way to the first and a key of their own', async () => {
  const { send, count } = await aThread()
  const sending = aKey()
  const first = await send(await mo(), { sending })
  const other = await send(await mo(), { sending, body: 'And on the other one, too.' })
  expect(other).toMatchObject({ status: 409, reply: { because: 'web.sentBefore', link: first.location } })
  expect(other.reply.values).toMatchObject({ body: 'And on the other one, too.' })
  expect(await count()).toBe(1)
  const { sending: fresh } = other.reply.values as { sending: string }
  expect(fresh).not.toBe(sending)
  expect(await send(await mo(), { sending: fresh, body: 'And on the other one, too.' })).toMatchObject({
    status: 302,
  })
  expect(await count()).toBe(2)
})

test('the same words from a page gone back to are the same for some minutes, and later are new', async () => {
  const { send, count } = await aThread()
  const first = await send(await mo(), { sending: aKey() })
  expect((await send(await mo(), { sending: aKey() })).location).toBe(first.location)
  expect((await send(await mo(), { sending: aKey(), parent: '', body: `${body} Truly.` })).location).not.toBe(
    first.location,
  )
  advance(SAME_WORDS_WITHIN + MINUTE)
  expect((await send(await mo(), { sending: aKey() })).location).not.toBe(first.location)
  expect(await count()).toBe(3)
})

test('without a key each send is another, as programs expect', async () => {
  const { send, count } = await aThread()
  await send(await mo(), {})
  await send(await mo(), { sending: '' })
  expect(await count()).toBe(2)
})

test.each([
  'short',
  'x'.repeat(101),
  'with a space in it!',
  "'; DROP TABLE Post; --",
  '背屏背屏背屏背屏背屏背屏',
])('what cannot be a key of ours is no form: %s', async (sending) => {
  const { send, count } = await aThread()
  expect(await send(await mo(), { sending })).toMatchObject({ status: 400 })
  expect(await count()).toBe(0)
})

test('two keys in one form are no form', async () => {
  const typed = new FormData()
  for (const value of [aKey(), aKey()]) typed.append('sending', value)
  typed.append('text', 'A note')
  const params = { member: (await ann()).name }
  expect(await sent(note, '/', { as: await mo(), params, typed })).toMatchObject({ status: 400 })
})

test('a photo uploaded with a form is another each time, and the form the same', async () => {
  const photo = asFile(await (await aPicture(600, 450)).jpeg().toBuffer())
  const first = await sendWith({ 'steps[0].file': photo })
  expect(first.status).toBe(302)
  expect(await sendWith({ 'steps[0].file': photo })).toEqual(first)
  expect(await db.thread.count()).toBe(1)
})

test('another photo makes it another form, chosen there or sent before by the script', async () => {
  const as = await mo()
  const [one, other] = [await aPhotoOf(as), await aPhotoOf(as)]
  await sendWith({ 'steps[0].photo': one.id })
  expect(await sendWith({ 'steps[0].photo': other.id })).toMatchObject({ status: 409 })
  expect(await sendWith({ 'steps[0].photo': other.id, sending: aKey() })).toMatchObject({ status: 302 })
  expect(await db.thread.count()).toBe(2)
})

async function sendWith(more: Record<string, string | File>) {
  const all = {
    ...tipFields('A clock on the back'),
    'steps[0].alt': 'A clock',
    sending: 'the-key-of-this-form',
  }
  return sent(publish, '/tips/new', { as: await mo(), typed: { ...all, ...more } })
}

test('a visitor’s notice sent twice is one, and both get its receipt', async () => {
  await ann()
  const typed = { ...noticeForm, sending: aKey() }
  const sends = await Promise.all([1, 2, 3].map(() => sent(give, '/notices/new', { typed })))
  expect(new Set(sends.map(({ location }) => location)).size).toBe(1)
  expect(await db.report.count()).toBe(1)
  await db.sending.updateMany({ data: { answer: null } })
  expect(await sent(give, '/notices/new', { typed })).toEqual(sends[0])
})
