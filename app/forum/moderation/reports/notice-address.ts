import { idIn } from '#app/forum/threads/slug.ts'

export type Place = { kind: 'thread' | 'post' | 'photo'; id: string } | { kind: 'member'; name: string }

/** What an address of this forum leads to, or null where it is another's, or leads to nothing that can be unlawful. */
export function placeAt(address: string, origins: string[]): Place | null {
  const url = URL.parse(address.trim(), origins[0])
  if (!url || !origins.some((origin) => new URL(origin).host === url.host)) return null
  const [first, second] = url.pathname.split('/').filter(Boolean).map(decoded)
  if (!second) return null
  const anchor = /^#post-([a-z0-9]+)$/.exec(url.hash)?.[1]
  if (first === 'threads') return anchor ? { kind: 'post', id: anchor } : { kind: 'thread', id: idIn(second) }
  if (first === 'posts') return { kind: 'post', id: second }
  if (first === 'photos') return { kind: 'photo', id: second }
  return first === 'members' ? { kind: 'member', name: second } : null
}

function decoded(part: string) {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
