import { expect, test } from 'vitest'
import { stateOf } from '#app/forum/checks/state.ts'
import { nearness, type Standing, tally, weightOf } from '#app/forum/checks/tally.ts'
import { DAY } from '#app/platform/clock.ts'
import { aBuild, claim, given, newest, old, said, today } from '#tests/support/given.ts'

test('a shown back screen weighs 1, a declared phone a half, anybody else a fifth', () => {
  expect(weightOf(given('WORKS', 'SHOWN'), claim)).toBe(1)
  expect(weightOf(given('WORKS', 'DECLARED'), claim)).toBe(0.5)
  expect(weightOf(given('WORKS', 'NEVER'), claim)).toBe(0.2)
  expect(weightOf(given('WORKS', 'NEW'), claim)).toBe(0.2)
})

test('the author’s own finding and one held for staff weigh nothing, one before an edit half', () => {
  expect(weightOf(given('WORKS', 'SHOWN', { memberId: 'ann' }), claim)).toBe(0)
  expect(weightOf(given('WORKS', 'SHOWN', { held: true }), claim)).toBe(0)
  expect(weightOf(given('WORKS', 'SHOWN', { revision: 1 }), { ...claim, revision: 2 })).toBe(0.5)
})

test('findings on the very build decide alone and do not age', () => {
  const ancient = given('WORKS', 'SHOWN', { at: new Date(+today - 3000 * DAY) })
  const many = Array.from({ length: 50 }, () => given('BROKEN', 'SHOWN', { build: old }))
  expect(said([ancient, ...many])).toMatchObject({ word: 'works', count: 1 })
})

test('other builds speak only where nobody checked this one, and the state says so', () => {
  const findings = Array.from({ length: 9 }, () => given('WORKS', 'SHOWN', { build: old }))
  expect(said(findings)).toMatchObject({ word: 'works', fromOthers: true, count: 9 })
})

test('builds are near by their base, then by their Android generation', () => {
  expect(nearness(aBuild('a'), aBuild('b'))).toBe(0.6)
  expect(nearness(old, newest)).toBe(0.3)
  expect(nearness(aBuild('older', 'os2.0.100', 15), newest)).toBe(0.1)
  expect(nearness(aBuild('a', '', null), aBuild('b', '', null))).toBe(0.1)
})

test('what other builds say loses half its weight in 90 days', () => {
  const from = tally([given('BROKEN', 'SHOWN', { build: old })], newest, claim)
  const weightAt = (at: Date) => {
    const grownTo = stateOf({ ...from, greySince: null }, at)
    expect(grownTo.fromOthers).toBe(true)
    return from.fromAll * 2 ** ((Date.UTC(2026, 0, 1) - +at) / (90 * DAY))
  }
  expect(weightAt(today)).toBeCloseTo(0.3, 10)
  expect(weightAt(new Date(+today + 90 * DAY))).toBeCloseTo(0.15, 10)
})

test('two shown back screens of different networks are a quorum, two of one network are not', () => {
  const first = given('WORKS', 'SHOWN', { network: 'home' })
  expect(tally([first, given('WORKS', 'SHOWN', { network: 'home' })], newest, claim).settledAt).toBeNull()
  expect(tally([first, given('WORKS', 'SHOWN')], newest, claim).settledAt).toEqual(today)
})

test('four who declared the phone are a quorum, three are not, and who never declared it does not count', () => {
  const some = (count: number, standing: Standing = 'DECLARED') =>
    Array.from({ length: count }, () => given('BROKEN', standing))
  expect(tally(some(3), newest, claim).settledAt).toBeNull()
  expect(tally(some(4), newest, claim).settledAs).toBe('BROKEN')
  expect(tally([...some(3), ...some(20, 'NEVER')], newest, claim).settledAt).toBeNull()
})

test('somebody as heavy who contradicts within a week makes it mixed, later or lighter not', () => {
  const agreed = [given('WORKS', 'SHOWN'), given('WORKS', 'SHOWN')]
  const against = (days: number, standing: Standing) =>
    said([...agreed, given('BROKEN', standing, { at: new Date(+today + days * DAY) })]).word
  expect(against(6, 'SHOWN')).toBe('mixed')
  expect(against(8, 'SHOWN')).toBe('works')
  expect(against(6, 'DECLARED')).toBe('works')
})

test('a contradiction is settled when as many agree again after it', () => {
  const later = (days: number) => ({ at: new Date(+today + days * DAY) })
  const findings = [
    given('WORKS', 'SHOWN'),
    given('WORKS', 'SHOWN'),
    given('BROKEN', 'SHOWN', later(1)),
    given('WORKS', 'SHOWN', later(2)),
    given('WORKS', 'SHOWN', later(3)),
  ]
  expect(said(findings).word).toBe('works')
})

test('the same findings in another order come to the same figures', () => {
  const findings = Array.from({ length: 40 }, (_, n) =>
    given(
      (['WORKS', 'CHANGE', 'BROKEN'] as const)[n % 3]!,
      (['SHOWN', 'DECLARED', 'NEVER'] as const)[n % 3]!,
      {
        at: new Date(+today - (n % 7) * DAY),
        build: n % 2 ? newest : old,
      },
    ),
  )
  expect(tally([...findings].reverse(), newest, claim)).toEqual(tally(findings, newest, claim))
})
