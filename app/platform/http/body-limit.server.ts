import type { Around } from './handle.server.ts'

/** Eight photos of 8 MiB and what is written about them. */
const LIMIT = 72 * 1024 * 1024

/** What is sent beyond is let go by up to here: answered while they send, browsers lose the answer. */
const LET_BY = 2 * LIMIT

/** Refuses a body over the limit before it is kept, by what it says of itself or by what arrives. */
export const bodyLimit: Around = (next) => async (request, asked) => {
  if (!request.body) return next(request, asked)
  if (Number(request.headers.get('content-length')) > LIMIT) {
    await letBy(request.body)
    return tooLarge()
  }
  let over = false
  let seen = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength
      over = seen > LIMIT
      if (!over) controller.enqueue(chunk)
      else if (seen > LET_BY) controller.error(new Error('The body is far over its limit'))
    },
    flush(controller) {
      if (over) controller.error(new Error('The body is over its limit'))
    },
  })
  const limited = new Request(request, {
    body: request.body.pipeThrough(counted),
    duplex: 'half',
  } as RequestInit)
  try {
    const response = await next(limited, asked)
    return over ? tooLarge() : response
  } catch (error) {
    if (over) return tooLarge()
    throw error
  }
}

/** Whoever stops sending midway waits for no answer. */
async function letBy(body: ReadableStream<Uint8Array>) {
  let seen = 0
  const reader = body.getReader()
  while (seen <= LET_BY) {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }))
    if (done) return
    seen += value?.byteLength ?? 0
  }
  await reader.cancel()
}

function tooLarge() {
  return new Response('This is more than 72 MB: send fewer or smaller photos.', {
    status: 413,
    headers: { 'content-type': 'text/plain; charset=utf-8', connection: 'close' },
  })
}
