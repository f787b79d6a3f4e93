import { expect, test } from 'vitest'
import { publicUrl } from '#app/platform/env.server.ts'
import { knownWays, oneAddress, ownPagesOnly } from '#app/platform/http/gate.server.ts'
import { type Asked, type Handle, wrap } from '#app/platform/http/handle.server.ts'

const asked: Asked = { clientAddress: '127.0.0.1', answer: new Headers() }
const seen: Request[] = []
const forum: Handle = async (request) => {
  seen.push(request)
  return new Response('in')
}

function send(method: string, headers: Record<string, string>, path = '/sign-in') {
  const request = new Request(new URL(path, publicUrl), { method, headers })
  return wrap(ownPagesOnly, oneAddress)(forum)(request, asked)
}

test.each([
  ['a foreign origin', { origin: 'https://elsewhere.example' }],
  [
    'a foreign origin that claims to be ours',
    { origin: 'https://elsewhere.example', 'sec-fetch-site': 'same-origin' },
  ],
  ['our name on another port', { origin: 'http://localhost:9' }],
  ['our name over https', { origin: publicUrl.origin.replace('http:', 'https:') }],
  ['an origin that is null', { origin: 'null' }],
  ['no origin at all', {}],
  ['a page of the same site but another origin', { 'sec-fetch-site': 'same-site' }],
  ['a typed address', { 'sec-fetch-site': 'none' }],
])('a form from %s is not let in', async (_, headers: Record<string, string>) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    for (const path of ['/sign-in', '/sign-in?_data=routes/sign-in', '/sign-in.data', '/photos']) {
      const before = seen.length
      const response = await send(method, headers, path)
      expect([response.status, seen.length]).toEqual([403, before])
    }
  }
})

test('a form from our own pages is let in, by its origin or by what the browser says of it', async () => {
  expect(await send('POST', { origin: publicUrl.origin })).toMatchObject({ status: 200 })
  expect(await send('POST', { 'sec-fetch-site': 'same-origin' })).toMatchObject({ status: 200 })
})

test('anyone may read, wherever the link was', async () => {
  expect(await send('GET', { origin: 'https://elsewhere.example' })).toMatchObject({ status: 200 })
  expect(await send('HEAD', {})).toMatchObject({ status: 200 })
})

test('a reader on another name of this machine is sent to the one address', async () => {
  const { status, headers } = await send('GET', { host: `127.0.0.1:${publicUrl.port}` }, '/tips?sort=new')

  expect(status).toBe(302)
  expect(headers.get('location')).toBe(`${publicUrl.origin}/tips?sort=new`)
})

test('a name that is neither ours nor of this machine is not served', async () => {
  const before = seen.length
  for (const host of ['verso.example', '', 'localhost:3000/sign-up?', 'localhost@verso.example'])
    expect([host, (await send('GET', { host })).status]).toEqual([host, 400])
  expect(seen.length).toBe(before)
})

test('a client does not choose what host Remix believes in', async () => {
  await send('POST', { origin: publicUrl.origin, 'x-forwarded-host': 'elsewhere.example' })

  expect(seen.at(-1)!.headers.has('x-forwarded-host')).toBe(false)
})

test('an address asks so many things and no more', async () => {
  const asking = (many: number) => new Request(new URL(`/tips?${'a=&'.repeat(many)}`, publicUrl))
  expect((await wrap(knownWays)(forum)(asking(99), asked)).status).toBe(200)
  expect((await wrap(knownWays)(forum)(asking(100), asked)).status).toBe(400)
})

test.each(['/tips?a=%00', '/tips?_data=routes/home', '/tips?sort=new&_data=x'])(
  '%s is no address of ours',
  async (path) => {
    const before = seen.length
    const response = await wrap(knownWays)(forum)(new Request(new URL(path, publicUrl)), asked)
    expect([response.status, seen.length]).toEqual([404, before])
  },
)
