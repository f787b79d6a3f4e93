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

function safelyDecoded(text: string) {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
