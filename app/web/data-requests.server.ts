import type { LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse } from '@remix-run/react'
import type { Asked } from '#app/platform/http/handle.server.ts'
import { log } from '#app/platform/log.server.ts'

/** Data of pages is as personal as the pages. */
export function handleDataRequest(response: Response) {
  response.headers.set('cache-control', 'private, no-store')
  return response
}

/** What is thrown on purpose has a status; anything else is a bug and goes to the log, never to the page. */
export function handleError(
  error: unknown,
  { request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>,
) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const { requestId } = (context ?? {}) as unknown as Partial<Asked>
  log('bug', { requestId, path: new URL(request.url).pathname, method: request.method, message, stack })
}
