import { expect, test } from 'vitest'
import { score } from '#app/forum/checks/state.ts'
import { DAY } from '#app/platform/clock.ts'
import { given, old, said, today } from '#tests/support/given.ts'

test('two works on the newest build and one old broken on an older one: each build says its own', () => {
  const findings = [
    given('WORKS', 'SHOWN'),
    given('WORKS', 'SHOWN'),
    given('BROKEN', 'SHOWN', { build: old, at: new Date(+today - 200 * DAY) }),
  ]
  expect(said(findings)).toMatchObject({ word: 'works', confidence: 'low', count: 2, fromOthers: false })
  expect(said(findings, old)).toMatchObject({
    word: 'broken',
    confidence: 'few',
    count: 1,
    fromOthers: false,
  })
})

test('the score is (1 + works + half of with a change) / (2 + all)', () => {
  expect(score({ works: 2, change: 0, all: 2 })).toBe(0.75)
  expect(score({ works: 0, change: 2, all: 2 })).toBe(0.5)
  expect(score({ works: 0, change: 0, all: 0 })).toBe(0.5)
})

test('0.6 already works, 0.4 is already broken, between them it is mixed', () => {
  expect(said([given('WORKS', 'DECLARED')]).word).toBe('works') // 1.5 / 2.5
  expect(said([given('BROKEN', 'DECLARED')]).word).toBe('broken') // 1 / 2.5
  expect(said([given('WORKS', 'NEVER')]).word).toBe('mixed') // 1.2 / 2.2
})

test('confidence follows the sum of weights, apart from the word', () => {
  const of = (count: number) =>
    said(Array.from({ length: count }, () => given('WORKS', 'DECLARED'))).confidence
  expect([of(2), of(3), of(7), of(8), of(19), of(20)]).toEqual([
    'few',
    'low',
    'low',
    'medium',
    'medium',
    'high',
  ])
})

test('nobody has said anything: not checked', () => {
  expect(said([])).toMatchObject({ word: 'unchecked', count: 0, lastAt: null })
})
