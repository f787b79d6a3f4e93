import { publicUrl } from '#app/platform/env.server.ts'
import type { Around } from './handle.server.ts'
import { whose } from './turned-away.server.ts'

const SAFE = new Set(['GET', 'HEAD'])

/** Of the forms that ask for pages, the longest has a tenth of it. */
const PARAMETERS_MAX = 100

/**
 * Only our own pages may send anything that changes something, on every transport: Remix checks documents only,
 * and not all of them. A browser says where a form comes from; what does not say so is not let in.
 */
export const ownPagesOnly: Around = (next) => async (request, asked) => {
  if (SAFE.has(request.method) || comesFromUs(request.headers)) return next(request, asked)
  return refused(403, 'This form was not sent from our pages.')
}

function comesFromUs(headers: Headers) {
  const origin = headers.get('origin')
  if (origin !== null) return origin === publicUrl.origin
  return headers.get('sec-fetch-site') === 'same-origin'
}

/** One forum, one address: 127.0.0.1 and localhost would each have their own cookies. */
export const oneAddress: Around = (next) => async (request, asked) => {
  const host = request.headers.get('host') ?? publicUrl.host
  const named = whose(host)
  if (named === 'nobody’s') return refused(400, `This forum answers at ${publicUrl.origin} only.`)
  if (named === 'ours' || !SAFE.has(request.method)) return next(asAskedOfUs(request), asked)
  const { pathname, search } = new URL(request.url)
  return new Response(null, { status: 302, headers: { location: publicUrl.origin + pathname + search } })
}

/** Remix compares Origin with these headers; the gate has decided already, and a client must not choose. */
function asAskedOfUs(request: Request) {
  request.headers.delete('x-forwarded-host')
  request.headers.set('host', publicUrl.host)
  return request
}

/**
 * PostgreSQL keeps no NUL in a text, and no address of ours has one: it would only ever be an error further in. Nor does
 * any name `_data`: Remix still answers this older way to the data of a page, and answers a refused form with 200 there.
 * What is no text at all, or has the backslash browsers take for a slash, would be read differently by each who reads it.
 */
export const knownWays: Around = (next) => async (request, asked) => {
  const strange = /%00|\0|[?&]_data=/.test(request.url) || !isPath(new URL(request.url).pathname)
  if (strange) return refused(404, 'There is no such address.')
  if (request.url.split('&').length > PARAMETERS_MAX) return refused(400, 'This address asks too much.')
  return next(request, asked)
}

function isPath(pathname: string) {
  try {
    return !decodeURIComponent(pathname).includes('\\')
  } catch {
    return false
  }
}

function refused(status: number, why: string) {
  return new Response(why, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
