import { createServer, type Server } from 'node:http'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { createRequestListener } from '@remix-run/node-fetch-server'
import compression from 'compression'
import sirv from 'sirv'
import { env, publicUrl } from '#app/platform/env.server.ts'
import { bodyLimit } from '#app/platform/http/body-limit.server.ts'
import { clientAddress } from '#app/platform/http/client-address.server.ts'
import { knownWays, oneAddress, ownPagesOnly } from '#app/platform/http/gate.server.ts'
import { type Asked, wrap } from '#app/platform/http/handle.server.ts'
import { fixedHeaders, policy, securityHeaders } from '#app/platform/http/security-headers.server.ts'
import { RefusalToStart } from '#app/platform/refusal-to-start.ts'
import { narrowed } from '#app/routes-for.server.ts'
import { startUp } from '#app/start-up.server.ts'

/** What a request passes on its way in, and its response on its way out. */
const around = wrap(securityHeaders, bodyLimit, ownPagesOnly, oneAddress, knownWays)

type Middleware = (req: unknown, res: unknown, next: () => void) => void
type Source = ServerBuild | (() => Promise<ServerBuild>)

/** Starts the process: database, background work, then the door. Answers once it listens. */
export async function serve(build: Source, assets: Middleware = builtAssets()): Promise<Server> {
  await startUp()
  const remix =
    typeof build === 'function'
      ? createRequestHandler(build as never, env.NODE_ENV)
      : narrowed(build, env.NODE_ENV)
  const handle = around((request, asked) => remix(request, asked as never))
  const compress = compression({ level: 4 })

  const server = createServer((req, res) => {
    const asked: Asked = {
      clientAddress: clientAddress(
        req.socket.remoteAddress,
        req.headers['x-forwarded-for'] as string | undefined,
      ),
      answer: new Headers(),
      forData: /\.data(\?|$)/.test(req.url ?? ''),
    }
    const pages = createRequestListener((request) => handle(request, asked), {
      host: req.headers.host ?? publicUrl.host,
      protocol: publicUrl.protocol,
    })
    compress(req as never, res as never, () => assets(req, res, () => pages(req, res)))
  })
  // A slow client gets a minute, not the default five; headers fifteen seconds.
  server.headersTimeout = 15_000
  server.requestTimeout = 120_000
  await listening(server)
  return server
}

function builtAssets(): Middleware {
  const setHeaders = (res: { setHeader(name: string, value: string): void }, path: string) => {
    for (const [name, value] of Object.entries(fixedHeaders)) res.setHeader(name, value)
    res.setHeader('content-security-policy', policy())
    if (!path.startsWith('/assets/')) res.setHeader('cache-control', 'public, max-age=3600')
  }
  return sirv('build/client', { immutable: true, brotli: true, maxAge: 31_536_000, setHeaders }) as Middleware
}

function listening(server: Server) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      const sentence = `Port ${env.PORT} is taken: stop what uses it, or start with PORT=${env.PORT + 1}.`
      reject(taken ? new RefusalToStart(sentence) : error)
    })
    server.listen(env.PORT, env.HOST, resolve)
  })
}
