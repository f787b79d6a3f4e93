import { expect, test } from 'vitest'
import type { Asked } from '#app/platform/http/handle.server.ts'
import { policy, securityHeaders } from '#app/platform/http/security-headers.server.ts'

test('every serving of a page carries a nonce of its own, in the page and in the policy', async () => {
  const [first, second] = [await serve(), await serve()]

  for (const { html, nonce } of [first, second]) {
    expect(html).toBe(`<script nonce="${nonce}"></script><script nonce="${nonce}"></script>`)
  }
  expect(first.nonce).not.toBe(second.nonce)
})

test('what is no page keeps its bytes', async () => {
  const bytes = new Uint8Array([0xff, 0xd8, 0xff])
  const photo = async () => new Response(bytes, { headers: { 'content-type': 'image/jpeg' } })
  const response = await securityHeaders(photo)(new Request('http://localhost/'), asked())

  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
})

test('refusals and redirects are guarded too', async () => {
  const redirect = async () => new Response(null, { status: 302, headers: { location: '/' } })
  const response = await securityHeaders(redirect)(new Request('http://localhost/'), asked())

  expect(response.status).toBe(302)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('no browser keeps a redirect: what moved may move back', async () => {
  const moved = async (headers: object) => {
    const to = async () => new Response(null, { status: 301, headers: { location: '/there', ...headers } })
    const response = await securityHeaders(to)(new Request('http://localhost/here'), asked())
    return response.headers.get('cache-control')
  }
  expect(await moved({})).toBe('private, no-store')
  expect(await moved({ 'cache-control': 'max-age=60' })).toBe('max-age=60')
})

test('what was added to the answer on the way is carried out, two cookies as two', async () => {
  const mine = asked()
  mine.answer.append('set-cookie', 'a=1')
  mine.answer.append('set-cookie', 'b=2')
  const response = await securityHeaders(async () => new Response('ok'))(
    new Request('http://localhost/'),
    mine,
  )

  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
})

test('outside development no style or script stands in the page without leave', () => {
  expect(policy('n')).not.toContain('unsafe-inline')
  expect(policy('n')).not.toContain('ws:')
  expect(policy()).toContain("script-src 'none'")
})

async function serve() {
  const page = async (_: Request, { nonce }: Asked) =>
    new Response(`<script nonce="${nonce}"></script><script nonce="${nonce}"></script>`)
  const response = await securityHeaders(page)(new Request('http://localhost/'), asked())
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy')!)![1]
  return { html: await response.text(), nonce }
}

function asked(): Asked {
  return { clientAddress: '127.0.0.1', answer: new Headers() }
}
