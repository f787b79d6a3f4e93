import type { Around, Asked } from './handle.server.ts'
import type { Takes } from './takes.ts'

const MIB = 1024 * 1024
const AGAIN = { connection: 'close', 'retry-after': '30' }

/** What is sent beyond is let go by up to here: answered while they send, browsers lose the answer. */
const LET_BY = 144 * MIB

/** What the address of a request takes from whoever asks; null where no form goes. */
export type TakesOf = (request: Request, asked: Asked) => Promise<Takes | null>

/**
 * Refuses a body where none goes, and one over the limit of its address before it is kept, by what it says of itself or
 * by what arrives.
 */
export function bodyLimit(takesOf: TakesOf): Around {
  return (next) => async (request, asked) => {
    if (!request.body) return next(request, asked)
    const takes = await takesOf(request, asked)
    if (!takes) return noForm()
    if (Number(request.headers.get('content-length')) > takes.bytes) return tooLarge(takes)
    asked.takes = takes
    const { body, isOver } = counted(request.body, takes.bytes)
    const limited = new Request(request, { body, duplex: 'half' } as RequestInit)
    try {
      const response = await next(limited, asked)
      if (!limited.bodyUsed) await letBy(limited.body)
      return isOver() ? tooLarge(takes) : response
    } catch (error) {
      if (isOver()) return tooLarge(takes)
      throw error
    }
  }
}

/** Whatever was answered without reading what was sent: first it is let go by. */
export const unreadLetBy: Around = (next) => async (request, asked) => {
  const response = await next(request, asked)
  if (!request.bodyUsed && !request.body?.locked) await letBy(request.body)
  return response
}

function counted(body: ReadableStream<Uint8Array>, most: number) {
  let over = false
  let seen = 0
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength
      over = seen > most
      if (!over) controller.enqueue(chunk)
      else if (seen > LET_BY) controller.error(new Error('The body is far over its limit'))
    },
    flush(controller) {
      if (over) controller.error(new Error('The body is over its limit'))
    },
  })
  return { body: body.pipeThrough(counting), isOver: () => over }
}

/** Whoever stops sending midway waits for no answer. */
async function letBy(body: ReadableStream<Uint8Array> | null) {
  if (!body) return
  let seen = 0
  const reader = body.getReader()
  while (seen <= LET_BY) {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }))
    if (done) return
    seen += value?.byteLength ?? 0
  }
  await reader.cancel()
}

/** Of a member more may be taken: whether it is one, nobody can say now. */
function tooLarge({ bytes, unsure }: Takes) {
  if (unsure) return refusal(503, 'The forum cannot take photos right now. Try again in a moment.', AGAIN)
  const most = bytes < MIB ? `${bytes / 1024} KB` : `${bytes / MIB} MB`
  const why = `This is more than the ${most} this form takes: send less text, or fewer and smaller photos.`
  return refusal(413, why, { connection: 'close' })
}

function noForm() {
  return refusal(405, 'No form goes to this address.', { allow: 'GET, HEAD' })
}

function refusal(status: number, why: string, headers: Record<string, string>) {
  return new Response(why, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } })
}
