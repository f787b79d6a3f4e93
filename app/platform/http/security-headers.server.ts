import { randomBytes } from 'node:crypto'
import { env, secure } from '#app/platform/env.server.ts'
import type { Around } from './handle.server.ts'

/** Vite writes styles into the page and tells it of changes over a socket of its own. */
const hotReload = env.NODE_ENV === 'development'
const styles = hotReload ? "'self' 'unsafe-inline'" : "'self'"
const connections = hotReload ? "'self' ws:" : "'self'"

const TWO_YEARS = 63_072_000

export const fixedHeaders: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  ...(secure && { 'strict-transport-security': `max-age=${TWO_YEARS}; includeSubDomains` }),
}

/** On every answer, whatever its status. The pages behind read their nonce from `asked`. */
export const securityHeaders: Around = (next) => async (request, asked) => {
  asked.nonce = randomBytes(16).toString('base64')
  const response = await next(request, asked)
  const { headers } = response
  for (const [name, value] of Object.entries(fixedHeaders)) headers.set(name, value)
  for (const [name, value] of asked.answer) headers.append(name, value)
  headers.set('content-security-policy', policy(asked.nonce))
  // Kept without end, a 301 would lead astray, or in a circle, once a title or a merger is taken back.
  if (headers.has('location') && !headers.has('cache-control'))
    headers.set('cache-control', 'private, no-store')
  return response
}

export function policy(nonce?: string) {
  const script = nonce ? `'self' 'nonce-${nonce}'` : "'none'"
  return (
    `default-src 'none'; script-src ${script}; style-src ${styles}; img-src 'self' blob: data:; font-src 'self'; ` +
    `connect-src ${connections}; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
  )
}
