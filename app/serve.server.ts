import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { env, listensAt } from '#app/platform/env.server.ts'
import { bodyLimit, unreadLetBy } from '#app/platform/http/body-limit.server.ts'
import { frontDoor, type Middleware } from '#app/platform/http/front-door.server.ts'
import { knownWays, oneAddress, ownPagesOnly } from '#app/platform/http/gate.server.ts'
import { type Handle, wrap } from '#app/platform/http/handle.server.ts'
import { fixedHeaders, policy, securityHeaders } from '#app/platform/http/security-headers.server.ts'
import { staticFiles } from '#app/platform/http/static-files.server.ts'
import { RefusalToStart } from '#app/platform/refusal-to-start.ts'
import { narrowed } from '#app/routes-for.server.ts'
import { takesFor } from '#app/routes-take.server.ts'
import { startUp } from '#app/start-up.server.ts'

type Source = ServerBuild | (() => Promise<ServerBuild>)

/** Starts the process: database, background work, then the door. Answers once it listens. */
export async function serve(build: Source, assets: Middleware = builtAssets()): Promise<Server> {
  await startUp()
  const server = frontDoor(assets, pagesOf(build))
  await listening(server)
  return server
}

/** Every page, with what a request passes on its way in, and its response on its way out. */
export function pagesOf(build: Source): Handle {
  const around = wrap(
    securityHeaders,
    unreadLetBy,
    ownPagesOnly,
    oneAddress,
    knownWays,
    bodyLimit(takesFor(build)),
  )
  const remix =
    typeof build === 'function'
      ? createRequestHandler(build as never, env.NODE_ENV)
      : narrowed(build, env.NODE_ENV)
  return around((request, asked) => remix(request, asked as never))
}

function builtAssets(): Middleware {
  return staticFiles('build/client', (answer, path) => {
    for (const [name, value] of Object.entries(fixedHeaders)) answer.setHeader(name, value)
    answer.setHeader('content-security-policy', policy())
    if (!path.startsWith('/assets/')) answer.setHeader('cache-control', 'public, max-age=3600')
  })
}

function listening(server: Server) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      const sentence = `Port ${env.PORT} is taken: stop what uses it, or start with PORT=${env.PORT + 1}.`
      reject(taken ? new RefusalToStart(sentence) : error)
    })
    server.listen(env.PORT, env.HOST, () => {
      listensAt((server.address() as AddressInfo).port)
      resolve()
    })
  })
}
