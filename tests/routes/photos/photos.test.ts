import type { LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { attachPhotos } from '#app/forum/media/attach-photos.server.ts'
import type { Member } from '#app/forum/members/accounts/actor.ts'
import { openSession } from '#app/forum/members/accounts/sessions.server.ts'
import { advance, DAY, now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { loader as show } from '#app/routes/photos/show.ts'
import { action as upload, loader as uploads } from '#app/routes/photos/upload.ts'
import { db } from '#tests/support/database.ts'
import { ann, ben } from '#tests/support/people.ts'
import { aPhotoOf, aPicture, aPostOf, asFile } from '#tests/support/photos.ts'

test('a member sends a photo and is told where it is', async () => {
  const { response } = await send(await ann(), await aPhoto())
  expect(response.status).toBe(201)
  const { id, path, ...size } = (await response.json()) as { id: string; path: string }
  expect(size).toEqual({ width: 600, height: 450 })
  expect(path).toBe(`/photos/${id}/480.webp`)

  const seen = await ask(id, '480.webp', await ann())
  expect(seen.response.status).toBe(200)
})

test('what is not taken is refused in words: no session, no photo, no form', async () => {
  const member = await ann()
  const svg = asFile(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
  const cases = [
    [await send(null, await aPhoto()), 401, 'accounts.signInFirst'],
    [await send(member, svg), 422, 'media.notAPhoto'],
    [await send(member, 'a text'), 422, 'media.missing'],
    [await send(member, new File([], 'nothing.jpg')), 422, 'media.missing'],
  ] as const
  for (const [{ response }, status, because] of cases) {
    expect([response.status, await response.json()]).toMatchObject([status, { because }])
  }
  const torn = new Request('http://localhost/photos', {
    method: 'POST',
    body: '--x',
    headers: await cookieOf(member),
  })
  torn.headers.set('content-type', 'multipart/form-data; boundary=x')
  expect((await upload(asked(torn).args)).status).toBe(400)
  expect(await db.photo.count()).toBe(0)
})

test('the address of uploads takes POST and nothing else', async () => {
  const got = await uploads(asked(new Request('http://localhost/photos')).args)
  const put = await upload(asked(new Request('http://localhost/photos', { method: 'PUT', body: 'x' })).args)
  for (const response of [got, put]) {
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  }
})

test('the thirty-first photo in ten minutes waits', async () => {
  const member = await ben()
  for (let sent = 1; sent <= 30; sent++) await send(member, 'a text')
  const { response, answer } = await send(member, await aPhoto())
  expect(response.status).toBe(429)
  expect(Number(answer.get('retry-after'))).toBeGreaterThan(0)
})

test("a published photo is everybody's for an hour, asked for once", async () => {
  const { id } = await aPublishedPhoto(await ann())
  const { response } = await ask(id, '600.jpg')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'public, max-age=3600',
    'content-disposition': 'inline',
    'content-length': String((await response.arrayBuffer()).byteLength),
  })
  const etag = response.headers.get('etag')!
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const { response: again } = await ask(id, '600.jpg', null, { 'if-none-match': known })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  }
  expect((await ask(id, '600.jpg', null, { 'if-none-match': '"other"' })).response.status).toBe(200)
})

test('an answer for everybody carries no cookie, even where the session is prolonged', async () => {
  const member = await ann()
  const { id } = await aPublishedPhoto(member)
  const cookie = await cookieOf(member)
  advance(10 * DAY)
  const { answer } = await ask(id, '480.webp', null, cookie)
  advance(-10 * DAY)
  expect([...answer]).toEqual([])
})

test("a draft's photo is kept by no cache and seen by its uploader only", async () => {
  const { id } = await aPhotoOf(await ann())
  const own = await ask(id, '480.webp', await ann())
  expect(own.response.status).toBe(200)
  expect(own.response.headers.get('etag')).toBeNull()
  expect(own.answer.get('cache-control')).toBe('private, no-store')
  for (const other of [null, await ben()]) {
    const { response, answer } = await ask(id, '480.webp', other)
    expect([response.status, answer.get('cache-control')]).toEqual([404, 'private, no-store'])
  }
})

test("a removed post's photo is gone", async () => {
  const { id } = await aPublishedPhoto(await ann())
  await db.post.updateMany({ data: { removedAt: now() } })
  const { response } = await ask(id, '480.webp')
  expect([response.status, await response.json()]).toMatchObject([410, { because: 'media.gone' }])
})

async function aPhoto() {
  return asFile(await (await aPicture(600, 450)).jpeg().toBuffer())
}

async function aPublishedPhoto(member: Member) {
  const [photo, post] = [await aPhotoOf(member), await aPostOf(member)]
  await transact((tx) => attachPhotos(tx, member, post.id, [{ id: photo.id, alt: '' }]))
  return photo
}

async function send(member: Member | null, photo: File | string) {
  const body = new FormData()
  body.set('photo', photo)
  const headers = member ? await cookieOf(member) : {}
  const { args, answer } = asked(new Request('http://localhost/photos', { method: 'POST', body, headers }))
  return { response: await upload(args), answer }
}

async function ask(
  photo: string,
  file: string,
  member: Member | null = null,
  more: Record<string, string> = {},
) {
  const headers = { ...more, ...(member && (await cookieOf(member))) }
  const request = new Request(`http://localhost/photos/${photo}/${file}`, { headers })
  const { args, answer } = asked(request, { photo, file })
  return { response: await show(args), answer }
}

async function cookieOf({ id }: Member) {
  return { cookie: (await openSession(id)).split(';')[0]! }
}

function asked(request: Request, params: Record<string, string> = {}) {
  const answer = new Headers()
  const context = { clientAddress: '192.0.2.1', answer } as never
  return { args: { request, params, context } as LoaderFunctionArgs, answer }
}
