import { once } from 'node:events'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicUrl } from '#app/platform/env.server.ts'
import { frontDoor } from '#app/platform/http/front-door.server.ts'
import { type Handle, wrap } from '#app/platform/http/handle.server.ts'
import { fixedHeaders, securityHeaders } from '#app/platform/http/security-headers.server.ts'

const host = `Host: ${publicUrl.host}`
const seen: string[] = []
const forum: Handle = async (request, asked) => {
  seen.push(new URL(request.url).pathname)
  if (request.url.endsWith('/bug')) throw new Error('a bug')
  if (request.url.endsWith('/id')) return new Response(asked.requestId)
  return new Response(request.url)
}

let server: Server
beforeAll(async () => {
  server = frontDoor((_req, _res, next) => next(), wrap(securityHeaders)(forum))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Says these lines over a socket, and hears what is answered until it is closed. */
async function said(...lines: string[]) {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let heard = ''
  socket.on('data', (data) => {
    heard += data
  })
  socket.on('error', () => {})
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  await once(socket, 'close')
  const [head = '', body = ''] = heard.split('\r\n\r\n')
  const headers = new Headers(
    head
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(/: (.*)/s).slice(0, 2)) as [string, string][],
  )
  return { status: Number(heard.split(' ')[1]), headers, body }
}

const close = 'Connection: close'

test.each<[string, number, string[]]>([
  ['our own name', 200, ['GET /tips HTTP/1.1', host, close]],
  ['a Host that holds a path', 400, ['GET / HTTP/1.1', 'Host: localhost:3000/sign-up?', close]],
  ['another Host', 400, ['GET / HTTP/1.1', 'Host: verso.example', close]],
  [
    'another Host forwarded as ours',
    400,
    ['GET / HTTP/1.1', 'Host: verso.example', `X-Forwarded-${host}`, close],
  ],
  ['an empty Host', 400, ['GET / HTTP/1.1', 'Host:', close]],
  ['no Host', 400, ['GET / HTTP/1.1', close]],
  ['no Host in the older way', 400, ['GET / HTTP/1.0']],
  ['two Hosts', 400, ['GET / HTTP/1.1', host, host, close]],
  ['a whole address', 400, [`GET ${publicUrl.origin}/tips HTTP/1.1`, host, close]],
  ['the address of another', 400, ['GET http://verso.example/ HTTP/1.1', host, close]],
  ['OPTIONS of everything', 405, ['OPTIONS * HTTP/1.1', host, close]],
  ['OPTIONS', 405, ['OPTIONS / HTTP/1.1', host, close]],
  ['TRACE', 405, ['TRACE / HTTP/1.1', host, close]],
  ['PUT', 405, ['PUT /sign-in HTTP/1.1', host, 'Content-Length: 0', close]],
  ['CONNECT', 405, ['CONNECT verso.example:443 HTTP/1.1', host]],
  ['a method nobody knows', 400, ['HELLO / HTTP/1.1', host]],
  ['no request at all', 400, ['what is this']],
  ['a header without an end', 431, [`GET / HTTP/1.1`, host, `X-Long: ${'a'.repeat(20_000)}`]],
  [
    'two lengths in one',
    400,
    ['POST / HTTP/1.1', host, 'Content-Length: 4', 'Transfer-Encoding: chunked', '', '0'],
  ],
  ['two lengths that differ', 400, ['POST / HTTP/1.1', host, 'Content-Length: 4', 'Content-Length: 5']],
  ['an expectation', 417, ['GET / HTTP/1.1', host, 'Expect: the unexpected', close]],
  ['a bug', 500, ['GET /bug HTTP/1.1', host, close]],
])('%s is answered %s %i, with the security headers and a request id', async (_, status, lines) => {
  const answer = await said(...lines)
  expect(answer.status).toBe(status)
  for (const [name, value] of Object.entries(fixedHeaders))
    expect([name, answer.headers.get(name)]).toEqual([name, value])
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  expect(answer.body).not.toMatch(/Error|\.ts\b/)
})

test('no header chooses the path or the host of what is asked', async () => {
  const answer = await said(
    'GET //elsewhere.example/tips HTTP/1.1',
    host,
    'X-Forwarded-Host: elsewhere.example',
    close,
  )
  expect(answer.body).toContain(`${publicUrl.origin}//elsewhere.example/tips`)
})

test('a request is known by one id inside and outside, and every request by another', async () => {
  const ask = () => said('GET /id HTTP/1.1', host, close)
  const [one, other] = [await ask(), await ask()]
  expect(one.body).toContain(one.headers.get('x-request-id'))
  expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'))
})

const dialled = (to: Server) => connect((to.address() as AddressInfo).port, '127.0.0.1').on('error', () => {})

test.each([['CONNECT verso.example:443 HTTP/1.1', host], ['what is this']])(
  'who says %s and breaks the line breaks nothing else',
  async (...lines) => {
    for (let n = 0; n < 50; n++) {
      const socket = dialled(server)
      await once(socket, 'connect')
      await new Promise((sent) => socket.write(`${lines.join('\r\n')}\r\n\r\n`, sent))
      socket.resetAndDestroy()
      await once(socket, 'close')
    }
    expect((await said('GET /tips HTTP/1.1', host, close)).status).toBe(200)
  },
)

test('who holds a line open that was refused keeps no server from ending', async () => {
  const other = frontDoor((_req, _res, next) => next(), wrap(securityHeaders)(forum))
  other.listen(0, '127.0.0.1')
  await once(other, 'listening')
  // The far end never says that it has done.
  const socket = connect({
    port: (other.address() as AddressInfo).port,
    host: '127.0.0.1',
    allowHalfOpen: true,
  })
  socket.on('error', () => {})
  socket.write(`CONNECT verso.example:443 HTTP/1.1\r\n${host}\r\n\r\n`)
  await once(socket, 'data')

  await new Promise((ended) => other.close(ended))
  socket.destroy()
})
