import { keyedDigest } from '#app/platform/digest.server.ts'

/**
 * The network a client is in, as a digest to compare: an IPv4 /24, an IPv6 /48. Neighbours of one line count as one,
 * and no address is kept.
 */
export function networkDigest(clientAddress: string) {
  return keyedDigest(`network ${neighbourhood(clientAddress)}`).slice(0, 32)
}

function neighbourhood(address: string) {
  if (address.includes(':')) return address.split(':').slice(0, 3).join(':')
  return address.split('.').slice(0, 3).join('.')
}
