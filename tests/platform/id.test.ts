import { expect, test } from 'vitest'
import { idsOf, newId, newToken } from '#app/platform/id.server.ts'

test('ids sort by the time they were made', () => {
  const moments = ['1990-01-01', '2026-11-21T10:00:00.000Z', '2026-11-21T10:00:00.001Z', '2070-01-01']
  const ids = moments.map((moment) => newId(new Date(moment)))

  expect([...ids].sort()).toEqual(ids)
})

test('what the ids of a moment begin with sorts behind all that were made before it, and before all others', () => {
  const moment = new Date('2026-11-21')
  expect(newId(new Date(+moment - 1)) < idsOf(moment)).toBe(true)
  expect(newId(moment) > idsOf(moment)).toBe(true)
})

test('ids made in one moment differ, are alike in length, and fit an address', () => {
  const ids = Array.from({ length: 1000 }, () => newId(new Date('2026-11-21')))

  expect(new Set(ids).size).toBe(1000)
  expect(ids.every((id) => /^[a-z0-9]{17}$/.test(id))).toBe(true)
})

test('a token has 256 bits and fits an address', () => {
  expect(newToken()).toMatch(/^[a-z2-7]{52}$/)
  expect(newToken()).not.toBe(newToken())
})
