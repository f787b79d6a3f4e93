import { expect, test } from 'vitest'
import { type Around, type Asked, wrap } from '#app/platform/http/handle.server.ts'

test('the first layer sees the request first and the answer last', async () => {
  const order: string[] = []
  const layer =
    (name: string): Around =>
    (next) =>
    async (request, asked) => {
      order.push(`${name} in`)
      const response = await next(request, asked)
      order.push(`${name} out`)
      return response
    }
  const asked: Asked = { clientAddress: '127.0.0.1', answer: new Headers() }

  await wrap(layer('a'), layer('b'))(async () => new Response('ok'))(new Request('http://localhost/'), asked)

  expect(order).toEqual(['a in', 'b in', 'b out', 'a out'])
})
