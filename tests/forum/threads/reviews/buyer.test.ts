import { expect, test } from 'vitest'
import type { LoadedPhone } from '#app/forum/catalogue/phone-queries.server.ts'
import { type Ask, answersFor, asks, type Checked } from '#app/forum/threads/reviews/buyer.ts'
import type { Summary } from '#app/forum/threads/reviews/phone-summary.ts'

const claim = (field: string, value: string, more: object = {}) => ({
  field,
  claims: [{ id: field, field, value, unit: null, confidence: 'H', sources: ['T1', 'T2'], ...more }],
})
const phone = {
  id: 'tiny-one',
  facts: [
    claim('announced', '2026-01-02'),
    claim('readable-inches', '2.1', { unit: 'in' }),
    claim('repair-price', '40', { confidence: 'L' }),
  ],
} as unknown as LoadedPhone

const use = (id: string, owners: number, ...shares: (number | null)[]) => ({
  ...{ id, owners, steps: [], novelty: null },
  marks: shares.map((share, at) => ({ day: [30, 90, 180, 365][at]!, n: owners, share })),
})
const summary = {
  reviews: 8,
  stillUsed: { yes: 5, n: 7 },
  payAgain: { yes: 1, n: 6 },
  criteria: [
    { id: 'battery-cost', mean: 2.5, n: 6 },
    { id: 'accidental-touch', mean: 4, n: 4 },
  ],
  uses: [
    use('clock', 8, 0.9, 0.6, 0.4, 0.4),
    use('notes', 7, 0.9, 0.8, 0.7, null),
    use('stealth-mode', 2, 1),
  ],
} as unknown as Summary
const checked: Checked = { build: 'T1', broken: 2, checked: 9, reports: 12, at: null, demo: false }

function answer(ask: Ask, known: Partial<Parameters<typeof answersFor>[0]> = {}) {
  return answersFor({ phone, summary, checked, ...known }).find((given) => given.ask === ask)!
}

test('the same twelve questions of every phone, each with its data', () => {
  expect(asks).toHaveLength(12)
  const bare = answersFor({ phone, summary: null, checked: null })
  expect(bare.map(({ ask }) => ask)).toEqual(asks)
  for (const { data } of bare) expect(data).toMatch(/^\/(phones\/tiny-one|tips\?phone=tiny-one)/)
})

test('while fewer than five have answered, it says how many', () => {
  for (const ask of asks.filter((each) => each !== 'readable'))
    expect(answer(ask, { summary: null, checked: null }).figure).toEqual({ kind: 'none', n: 0 })
  expect(answer('touches').figure).toEqual({ kind: 'none', n: 4 })
  expect(answer('updates', { checked: { ...checked, reports: 4 } }).figure).toEqual({ kind: 'none', n: 4 })
})

test('a share is contradicted by those on the other side', () => {
  expect(answer('daily')).toMatchObject({
    figure: { kind: 'share', yes: 5, n: 7 },
    against: { topics: ['still-used', 'daily-usefulness'], side: 'against' },
  })
  expect(answer('again').against).toMatchObject({ side: 'for' })
  expect(answer('privacy')).toMatchObject({ figure: { yes: 2, n: 8 }, against: { side: 'for' } })
})

test('a low mean is contradicted by praise', () => {
  expect(answer('battery')).toMatchObject({
    figure: { kind: 'score', mean: 2.5, n: 6 },
    against: { topics: ['battery-cost'], side: 'for' },
  })
})

test('the use that stays is the one most still have at day 180, or at the last day there is', () => {
  expect(answer('stays').figure).toEqual({ kind: 'use', id: 'notes', share: 0.7, day: 180, n: 7 })
  const young = { ...summary, uses: [use('clock', 6, 0.5), use('notes', 5, 0.9)] }
  expect(answer('stays', { summary: young }).figure).toMatchObject({ id: 'notes', day: 30 })
})

test('a fact needs a source that is not weak', () => {
  expect(answer('readable').figure).toMatchObject({ kind: 'fact', n: 2, announced: '2026-01-02' })
  expect(answer('repair').figure).toEqual({ kind: 'none', n: 0 })
})

test('of the newest build it says how many checked tips are broken', () => {
  expect(answer('updates').figure).toMatchObject({ kind: 'tips', broken: 2, checked: 9, n: 12, build: 'T1' })
})
