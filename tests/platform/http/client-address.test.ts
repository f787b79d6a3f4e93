import { expect, test } from 'vitest'
import { clientAddress, network } from '#app/platform/http/client-address.server.ts'

test('without a trusted proxy the socket says who asks, whatever the headers claim', () => {
  expect(clientAddress('203.0.113.7', '198.51.100.1', 0)).toBe('203.0.113.7')
})

test('each trusted proxy moves one step back along what was forwarded', () => {
  const forwarded = 'forged, 198.51.100.1, 10.0.0.2'

  expect(clientAddress('10.0.0.1', forwarded, 1)).toBe('10.0.0.2')
  expect(clientAddress('10.0.0.1', forwarded, 2)).toBe('198.51.100.1')
})

test('a chain shorter than the trust put in it falls back to the socket', () => {
  expect(clientAddress('10.0.0.1', undefined, 1)).toBe('10.0.0.1')
  expect(clientAddress('10.0.0.1', '198.51.100.1', 2)).toBe('10.0.0.1')
})

test('nobody is still somebody', () => {
  expect(clientAddress(undefined, undefined, 0)).toBe('unknown')
})

test('an IPv6 address counts as its /64, however it is written', () => {
  const written = [
    '2001:db8:0:1::5',
    '2001:0db8:0000:0001:ffff:ffff:ffff:ffff',
    '2001:DB8:0:1:0:0:0:1',
    '2001:db8:0:1::%eth0',
  ]

  expect(new Set(written.map(network))).toEqual(new Set(['2001:db8:0:1::/64']))
  expect(network('2001:db8:0:2::5')).toBe('2001:db8:0:2::/64')
  expect(network('::1')).toBe('0:0:0:0::/64')
})

test('an IPv4 address in IPv6 clothes is the IPv4 address', () => {
  expect(network('::ffff:203.0.113.7')).toBe('203.0.113.7')
})
