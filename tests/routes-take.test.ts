import { beforeAll, expect, test } from 'vitest'
import { openSession } from '#app/forum/members/accounts/sessions.server.ts'
import { bodyLimit, type TakesOf } from '#app/platform/http/body-limit.server.ts'
import type { Handle } from '#app/platform/http/handle.server.ts'
import { DRAFTS, LINES, NAMES, PHOTOS, TEXTS } from '#app/platform/http/takes.ts'
import { Unavailable } from '#app/platform/unavailable.server.ts'
import { takesFor, takesOfRoutes } from '#app/routes-take.server.ts'
import './support/database.ts'
import { builtRoutes } from './support/in-process.ts'
import { ann } from './support/people.ts'

let routes: Awaited<ReturnType<typeof builtRoutes>>
let takes: TakesOf
beforeAll(async () => {
  routes = await builtRoutes()
  takes = takesFor({ routes })
})

function of(path: string, cookie = '') {
  const request = new Request(`http://localhost:3000${path}`, { method: 'POST', headers: { cookie } })
  return takes(request, { clientAddress: '', answer: new Headers() })
}

test.each([
  ['/sign-in', NAMES],
  ['/Sign-In/', NAMES],
  ['/sign-in.data', NAMES],
  ['/posts/abc/vote', LINES],
  ['/threads/abc/replies', TEXTS],
  ['/drafts', DRAFTS],
  ['/drafts?index', DRAFTS],
  ['/', null],
  ['/_root.data', null],
  ['/phones/tiny-one', null],
  ['/nothing-here', null],
  ['/%5c', null],
])('%s takes what is written of its route', async (path, expected) => {
  expect(await of(path)).toEqual(expected)
})

test('photos are taken from members; what a visitor typed is still read', async () => {
  const cookie = (await openSession((await ann()).id)).split(';')[0]!
  expect(await of('/tips/new', cookie)).toEqual(PHOTOS)
  expect(await of('/tips/new')).toEqual({ ...PHOTOS, bytes: PHOTOS.text })
  expect((await of('/photos'))!.bytes).toBeLessThan(5000)
})

test('every route of which more is said takes forms', () => {
  for (const id of Object.keys(takesOfRoutes))
    expect([id, Boolean(routes[id]?.module.action)]).toEqual([id, true])
})

test('while the database cannot say who asks, photos wait, and what was typed without them is read', async () => {
  const away = () => ({
    clientAddress: '',
    answer: new Headers(),
    actor: Promise.reject(new Unavailable(new Error('database is locked'))),
  })
  const reading: Handle = async (request) => new Response(await request.text())
  const ask = (body: string) =>
    bodyLimit(takes)(reading)(new Request('http://localhost:3000/tips/new', { method: 'POST', body }), away())

  expect(await (await ask('what was typed')).text()).toBe('what was typed')
  const answer = await ask('p'.repeat(PHOTOS.text + 1))
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
})
