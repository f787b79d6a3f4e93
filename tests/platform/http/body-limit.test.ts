import { expect, test } from 'vitest'
import { bodyLimit, unreadLetBy } from '#app/platform/http/body-limit.server.ts'
import { type Asked, type Handle, wrap } from '#app/platform/http/handle.server.ts'
import { LINES, PHOTOS } from '#app/platform/http/takes.ts'

const MIB = 1024 * 1024
const asked: Asked = { clientAddress: '127.0.0.1', answer: new Headers() }
const photos = wrap(
  unreadLetBy,
  bodyLimit(async () => PHOTOS),
)
const length: Handle = async (request) => new Response(String((await request.arrayBuffer()).byteLength))

test('a body of 72 MiB arrives whole', async () => {
  const response = await photos(length)(upload(72 * MIB), asked)

  expect(await response.text()).toBe(String(72 * MIB))
})

test('a body that says it is larger is refused before it is read', async () => {
  const neverAsked: Handle = () => Promise.reject(new Error('was asked'))
  const response = await photos(neverAsked)(upload(1, { 'content-length': String(73 * MIB) }), asked)

  expect(response.status).toBe(413)
  expect(await response.text()).toContain('72 MB')
})

test('a body that turns out larger is refused as it arrives', async () => {
  const response = await photos(length)(upload(73 * MIB), asked)

  expect(response.status).toBe(413)
})

test.each<Record<string, string>>([{}, { 'content-length': String(1000 * MIB) }])(
  'who sends too much is answered when all is sent, and who never ends at twice the limit (%o)',
  async (headers) => {
    const sent: number[] = []
    for (const size of [100, 1000]) {
      let pieces = 0
      const response = await photos(length)(
        upload(size * MIB, headers, () => pieces++),
        asked,
      )
      expect(response.status).toBe(413)
      sent.push(pieces)
    }
    expect(sent[0]).toBeGreaterThanOrEqual(100)
    expect(sent[1]).toBeGreaterThanOrEqual(144)
    expect(sent[1]).toBeLessThan(160)
  },
)

test('what an address takes is less where no photos go, and is known to whoever reads the form', async () => {
  const lines = bodyLimit(async () => LINES)
  const asking: Asked = { ...asked }

  expect((await lines(length)(upload(MIB), asking)).status).toBe(413)
  expect(asking.takes).toBe(LINES)
})

test('what goes where no form goes, and what nobody reads, is let by and answered', async () => {
  const neverAsked: Handle = () => Promise.reject(new Error('was asked'))
  const unread: Handle = async () => new Response('in')
  let pieces = 0
  const sent = () => upload(3 * MIB, {}, () => pieces++)
  const nowhere = wrap(
    unreadLetBy,
    bodyLimit(async () => null),
  )
  const refused = await nowhere(neverAsked)(sent(), asked)

  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  expect((await photos(unread)(sent(), asked)).status).toBe(200)
  expect(pieces).toBe(6)
})

test('what the forum itself throws is not taken for a large body', async () => {
  const failing: Handle = () => Promise.reject(new Error('a bug'))

  await expect(photos(failing)(upload(1), asked)).rejects.toThrow('a bug')
})

test('a request without a body passes untouched', async () => {
  const request = new Request('http://localhost/')
  const same: Handle = async (given) => new Response(String(given === request))

  expect(await (await photos(same)(request, asked)).text()).toBe('true')
})

/** A body that comes in pieces of a mebibyte and does not say how long it is. */
function upload(size: number, headers: Record<string, string> = {}, onPiece = () => {}) {
  let left = size
  const body = new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close()
      onPiece()
      controller.enqueue(new Uint8Array(Math.min(left, MIB)))
      left -= MIB
    },
  })
  return new Request('http://localhost/photos', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit)
}
