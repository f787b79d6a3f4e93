import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { createRequestListener } from '@remix-run/node-fetch-server'
import compression from 'compression'
import { publicUrl } from '#app/platform/env.server.ts'
import { somebodyAsks } from '#app/platform/jobs/give-way.ts'
import { log } from '#app/platform/log.server.ts'
import { clientAddress } from './client-address.server.ts'
import type { Asked, Handle } from './handle.server.ts'
import { fixedHeaders, policy } from './security-headers.server.ts'
import { turnedAway } from './turned-away.server.ts'

export type Middleware = (req: unknown, res: unknown, next: () => void) => void

/** The server everything comes in by, not listening yet: files first, then pages; what is no request of ours, neither. */
export function frontDoor(assets: Middleware, handle: Handle): Server {
  const compress = compression({ level: 4 })
  // Without a Host header it is for us to say so, with the headers of every answer.
  const server = createServer({ requireHostHeader: false }, (req, res) => {
    const requestId = randomUUID()
    res.setHeader('x-request-id', requestId)
    res.once('close', somebodyAsks())
    const refused = turnedAway(req)
    if (refused) return answerPlainly(res, refused.status, refused.why, refused.headers)
    const asked = askedBy(req, requestId)
    const pages = createRequestListener((request) => handle(request, asked), {
      host: publicUrl.host,
      protocol: publicUrl.protocol,
      onError: (error) => broken(error, req, requestId),
    })
    try {
      compress(req as never, res as never, () => assets(req, res, () => pages(req, res)))
    } catch (error) {
      // Thrown here, it would end the process, and with it everybody else's request.
      noteBug(error, req, requestId)
      if (res.headersSent) return res.destroy()
      answerPlainly(res, 500, BROKEN)
    }
  })
  // A slow client gets a minute, not the default five; headers fifteen seconds.
  server.headersTimeout = 15_000
  server.requestTimeout = 120_000
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => answerNoRequest(error, socket))
  server.on('connect', (_, socket: Duplex) => answerBySocket(socket, 405))
  server.on('checkExpectation', (_, res: ServerResponse) =>
    answerPlainly(res, 417, 'Nothing to expect here.', { 'x-request-id': randomUUID() }),
  )
  return server
}

function askedBy({ socket, headers, url = '' }: IncomingMessage, requestId: string): Asked {
  return {
    requestId,
    clientAddress: clientAddress(socket.remoteAddress, headers['x-forwarded-for'] as string | undefined),
    answer: new Headers(),
    forData: /\.data(\?|$)/.test(url),
  }
}

const BROKEN = 'Something broke on our side.'

/** What no layer caught: a bug, told to the log. */
function broken(error: unknown, req: IncomingMessage, requestId: string) {
  noteBug(error, req, requestId)
  return new Response(BROKEN, { status: 500, headers: ourHeaders() })
}

function noteBug(error: unknown, { method, url = '' }: IncomingMessage, requestId: string) {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  log('bug', { requestId, path: url.split('?')[0], method, message, stack })
}

function answerPlainly(res: ServerResponse, status: number, why: string, headers = {}) {
  res.writeHead(status, { ...ourHeaders(), ...headers }).end(why)
}

const statusOf: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** What is not HTTP, or two requests in one. An answer that has begun on this socket must not get a second head. */
function answerNoRequest(error: NodeJS.ErrnoException, socket: Duplex & { _httpMessage?: ServerResponse }) {
  if (error.code === 'ECONNRESET' || !socket.writable || socket._httpMessage?.headersSent)
    return socket.destroy(error)
  answerBySocket(socket, statusOf[error.code ?? ''] ?? 400)
}

/** The server has let go of it by then: whoever breaks the line, or holds it open, meets nobody but us. */
function answerBySocket(socket: Duplex, status: number) {
  socket.on('error', () => {}).resume()
  const why = STATUS_CODES[status]!
  const head = {
    ...ourHeaders(),
    'x-request-id': randomUUID(),
    connection: 'close',
    'content-length': why.length,
  }
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${why}\r\n${lines.join('')}\r\n${why}`, () => socket.destroy())
}

function ourHeaders() {
  return {
    ...fixedHeaders,
    'content-security-policy': policy(),
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  }
}
