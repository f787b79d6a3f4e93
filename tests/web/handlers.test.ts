import { redirect } from '@remix-run/node'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { visitor } from '#app/forum/members/accounts/actor.ts'
import { type Refusal, refuse } from '#app/forum/refusal.ts'
import { say } from '#app/messages/catalogue.ts'
import { back, form, page } from '#app/web/handlers.server.ts'
import { questionOf } from '#app/web/question.server.ts'
import '#tests/support/database.ts'
import { ann } from '#tests/support/people.ts'
import { answered, aRequest } from '#tests/support/requests.ts'

const Note = z.object({
  title: z.string(say('tips.title.missing')),
  password: z.string().min(10, say('accounts.password.tooShort')).optional(),
  steps: z.array(z.object({ text: z.string() })).optional(),
  photo: z.instanceof(File).optional(),
})

const refusals: [number, Refusal][] = [
  [403, refuse.forbidden('posts.notYours')],
  [404, refuse.notFound('threads.noSuchThread')],
  [409, refuse.conflict('posts.draft.newerElsewhere')],
  [410, refuse.gone('threads.removed')],
  [422, refuse.invalid('title', 'tips.title.tooShort')],
  [429, refuse.tooMany('screening.tooFast', 90)],
  [503, refuse.unavailable({ mayBeKept: false })],
]
const waits: Record<number, string> = { 429: '90', 503: '5' }

async function sends(typed: Record<string, string | File> | FormData, perform: () => Promise<Response>) {
  const { args, answer } = await aRequest('/notes', { typed })
  return { ...(await answered(form(Note, perform)(args))), answer }
}

const done = async () => redirect('/done')
const refusing = (refusal: unknown) => async () => {
  throw refusal
}

test('a page is read by whoever asks, at the address they asked for', async () => {
  const member = await ann()
  const { args } = await aRequest('/notes/7?sort=new', { as: member, params: { note: '7' } })
  const read = page(async ({ actor, params, url }) => ({ actor, params, search: url.search }))
  expect(await read(args)).toEqual({ actor: member, params: { note: '7' }, search: '?sort=new' })
  expect((await page(async ({ actor }) => actor)((await aRequest()).args)) as unknown).toEqual(visitor)
})

test.each(refusals)('a page that is refused answers %i, and says why', async (status, refusal) => {
  const { args, answer } = await aRequest('/notes')
  const given = await answered(page(refusing(refusal))(args))
  expect(given).toMatchObject({ status, data: { because: refusal.because } })
  expect(answer.get('retry-after')).toBe(waits[status] ?? null)
})

test('a page for members sends a visitor to sign in, and back to where they were', async () => {
  const { args } = await aRequest('/tips/new?lang=fr&tag=a b')
  const { status, headers } = await answered(page(refusing(refuse.signIn()))(args))
  expect(status).toBe(302)
  const next = new URL(headers.get('location')!, 'http://localhost:3000').searchParams.get('next')
  expect(next).toBe('/tips/new?lang=fr&tag=a%20b')
})

test('a bug is nobody’s refusal: it goes on as it was thrown', async () => {
  const bug = new TypeError('x is undefined')
  const { args } = await aRequest()
  await expect(page(refusing(bug))(args)).rejects.toBe(bug)
  await expect(sends({ title: 'a' }, refusing(bug))).rejects.toBe(bug)
})

test('a form that is right is carried out with what it means', async () => {
  const { args } = await aRequest('/notes', { typed: { title: 'A note', 'steps[0].text': 'First' } })
  let meant: unknown
  const given = form(Note, async ({ input }) => {
    meant = input
    return redirect('/notes/1')
  })
  expect(await answered(given(args))).toMatchObject({ status: 302 })
  expect(meant).toEqual({ title: 'A note', steps: [{ text: 'First' }] })
})

test('what is missing is said beside its field, 422, and the rest is kept', async () => {
  const given = await sends({ 'steps[0].text': '背屏 ', 'steps[1].text': 'Second' }, done)
  expect(given).toMatchObject({ status: 422, data: { faults: { title: ['tips.title.missing'] } } })
  const { values } = given.data as { values: unknown }
  expect(values).toEqual({ steps: [{ text: '背屏 ' }, { text: 'Second' }] })
})

test('a password never comes back, whoever refuses the form', async () => {
  const short = await sends({ title: 'A note', password: 'short' }, done)
  const refused = await sends({ title: 'A note', password: 'long enough' }, refusing(refuse.signIn()))
  const nested = await sends({ title: '', 'steps[0].password': 'hidden away' }, done)
  expect([short.status, refused.status, nested.status]).toEqual([422, 401, 422])
  expect((short.data as { faults: object }).faults).toEqual({ password: ['accounts.password.tooShort'] })
  expect(JSON.stringify([short, refused, nested])).not.toMatch(/"short"|long enough|hidden away/)
})

test('a file does not come back, what was typed beside it does', async () => {
  const photo = new File(['a secret place'], 'photo.jpg')
  const { data } = await sends({ title: 'A note', photo }, refusing(refuse.forbidden('posts.notYours')))
  expect((data as { values: unknown }).values).toEqual({ title: 'A note' })
})

test.each(refusals)('a form that is refused answers %i with everything typed', async (status, refusal) => {
  const given = await sends({ title: 'A note' }, refusing(refusal))
  const data = { values: { title: 'A note' }, because: refusal.because, faults: refusal.more.fields ?? {} }
  expect(given).toMatchObject({ status, data })
  expect(given.answer.get('retry-after')).toBe(waits[status] ?? null)
})

test('a form sent without a session answers 401, keeps what was typed and offers to sign in', async () => {
  expect(await sends({ title: 'A note' }, refusing(refuse.signIn()))).toMatchObject({
    status: 401,
    data: { values: { title: 'A note' }, signIn: true, because: 'accounts.signInFirst' },
  })
})

test.each(['PUT', 'PATCH', 'DELETE'])('%s is no way to send a form', async (method) => {
  const { args } = await aRequest('/notes', { typed: { title: 'A note' }, method })
  const { status, headers } = await answered(form(Note, done)(args))
  expect([status, headers.get('allow')]).toEqual([405, 'POST'])
})

test('a body that is no form is refused in words', async () => {
  const { args } = await aRequest('/notes', { method: 'POST', headers: { 'content-type': 'text/plain' } })
  expect(await answered(form(Note, done)(args))).toMatchObject({
    status: 400,
    data: { because: 'web.unreadable' },
  })
})

async function backFrom(referer: string | undefined, anchor?: string) {
  const { args } = await aRequest('/posts/1/vote', { method: 'POST', headers: referer ? { referer } : {} })
  return back(await questionOf(args), anchor).headers.get('location')
}

test('a form leads back to the page it was on, to the part of it that changed', async () => {
  const here = 'http://localhost:3000/threads/1?sort=new'
  expect(await backFrom(here, '#reply-2')).toBe('/threads/1?sort=new#reply-2')
})

const elsewhere = [
  'http://evil.example/1',
  'https://localhost:3000/1',
  'http://localhost:3000//evil.example/1',
]

test.each([undefined, ...elsewhere, 'http://[', 'about:client'])('from %s it leads home', async (referer) => {
  expect(await backFrom(referer)).toBe('/')
})
