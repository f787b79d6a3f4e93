import { isIPv6 } from 'node:net'
import { env } from '#app/platform/env.server.ts'

/** The client's address: the socket's, or what the last trusted proxy wrote down. IPv6 as its /64. */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  hops = env.TRUST_PROXY,
) {
  const chain = (forwardedFor ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const address = hops > 0 ? (chain.at(-hops) ?? socketAddress) : socketAddress
  return network(address ?? 'unknown')
}

export function network(address: string) {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail = ''] = plain.split('%')[0]!.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const zeros = plain.includes('::') ? Array(Math.max(0, 8 - left.length - right.length)).fill('0') : []
  const groups = [...left, ...zeros, ...right].map((group) => Number.parseInt(group, 16).toString(16))
  return `${groups.slice(0, 4).join(':')}::/64`
}
