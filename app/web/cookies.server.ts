import { secure } from '#app/platform/env.server.ts'

const A_YEAR = 365 * 24 * 60 * 60

export function cookieOf(request: Request, name: string) {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/)
  const pair = pairs.find((candidate) => candidate.startsWith(`${name}=`))
  return pair ? safelyDecoded(pair.slice(name.length + 1)) : null
}

/** A choice a visitor made for themselves; the browser may read it, it proves nothing. */
export function choiceCookie(name: 'lang' | 'phone', value: string) {
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax${secure ? '; Secure' : ''}`
}

/**
 * Who signed out on this browser: the next page with a script drops what it kept of theirs (ui/visitor.js). Those are
 * few, and ids are plain words.
 */
export function leftCookie(request: Request, ids: (string | null | undefined)[]) {
  const all = [...(cookieOf(request, 'left') ?? '').split('.'), ...ids].filter(
    (id) => id && /^[\w-]{1,40}$/.test(id),
  )
  const left = [...new Set(all)].slice(-10).join('.')
  return `left=${left}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax${secure ? '; Secure' : ''}`
}

function safelyDecoded(text: string) {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
