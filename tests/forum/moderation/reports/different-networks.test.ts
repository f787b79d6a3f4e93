import { expect, test } from 'vitest'
import { differentNetworks } from '#app/forum/moderation/reports/different-networks.ts'

const voice = (reporterId: string | null, network: string, level = 1, role = 'MEMBER') => ({
  reporterId,
  network,
  reporter: reporterId ? { level, role } : null,
})

test('members of some standing and staff count by their networks', () => {
  const voices = [voice('a', '1'), voice('b', '2', 4), voice('m', '3', 0, 'MODERATOR')]
  expect(differentNetworks(voices)).toBe(3)
})

test('newcomers and visitors count for none', () => {
  expect(differentNetworks([voice('a', '1', 0), voice('b', '2', 0), voice(null, '3')])).toBe(0)
})

test('neighbours count once, and so does one member from many networks', () => {
  expect(differentNetworks([voice('a', '1'), voice('b', '1')])).toBe(1)
  expect(differentNetworks([voice('a', '1'), voice('a', '2'), voice('a', '3'), voice('b', '1')])).toBe(1)
})
