import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import type { Asked } from '#app/platform/http/handle.server.ts'
import { Nonce } from '#app/web/nonce.ts'

/** What prisma/start.mjs calls: the process is made of these. */
export { runCommand } from '#app/commands.server.ts'
export { serve } from '#app/serve.server.ts'
export { sayInAll } from '#app/web/messages-here.ts'

/**
 * Pages are rendered in one go (docs/decisions/rendering.md): nothing here is deferred, and a string costs less
 * than half of a stream. What the browser needs for hydration is read first and follows the markup.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  asked: AppLoadContext,
) {
  const { nonce = '' } = asked as unknown as Asked
  const handoff = context.serverHandoffStream ? await readAll(context.serverHandoffStream) : ''
  context.serverHandoffStream = undefined
  const html = renderToString(
    <Nonce.Provider value={nonce}>
      <RemixServer context={context} url={request.url} nonce={nonce} />
    </Nonce.Provider>,
  )
  const end = context.renderMeta?.didRenderScripts ? html.lastIndexOf('</body>') : -1
  const page = end < 0 ? html : html.slice(0, end) + handoffScript(handoff, nonce) + html.slice(end)
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('cache-control', 'private, no-store')
  // Bytes: of a string, Response would look at every sign again.
  return new Response(Buffer.from(`<!doctype html>${page}`), { status, headers })
}

export { handleDataRequest, handleError } from '#app/web/data-requests.server.ts'

async function readAll(stream: ReadableStream<Uint8Array>) {
  return new Response(stream).text()
}

/** What Remix's own stream would have sent in pieces. */
function handoffScript(data: string, nonce: string) {
  // Within a script only these end it, or a line of it.
  const text = JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  const controller = 'window.__remixContext.streamController'
  return `<script nonce="${nonce}">${controller}.enqueue(${text});${controller}.close()</script>`
}
