import { expect, test } from 'vitest'
import {
  type Answer,
  answered,
  atRisk,
  changes,
  curve,
  means,
  novelty,
  type Series,
  saidYes,
  shown,
  spellsOf,
  survivalAt,
} from '#app/forum/threads/reviews/retention.ts'

const answer = (day: number, clock?: boolean, more: Partial<Answer> = {}): Answer => ({
  day,
  uses: clock === undefined ? {} : { clock },
  scores: {},
  payAgain: null,
  regret: null,
  ...more,
})
const owner = (answers: Answer[], more: Partial<Series> = {}): Series => ({
  id: 'a',
  owned: 3,
  until: 400,
  ended: null,
  answers: [answer(0, true), ...answers],
  ...more,
})

test('a use is dropped at the first follow-up that says no, even if it is taken up again', () => {
  const [spell] = spellsOf([owner([answer(30, true), answer(90, false), answer(180, true)])], 'clock')
  expect(spell).toEqual({ from: 3, to: 90, dropped: true })
})

test('selling or returning ends the count that day without being a drop', () => {
  const sold = owner([answer(30, true), answer(90)], { until: 71, ended: 'SOLD' })
  const returned = owner([], { until: 12, ended: 'RETURNED' })
  expect(spellsOf([sold, returned], 'clock')).toEqual([
    { from: 3, to: 71, dropped: false },
    { from: 3, to: 12, dropped: false },
  ])
  const before = owner([answer(30, false)], { until: 71, ended: 'SOLD' })
  expect(spellsOf([before], 'clock')).toEqual([{ from: 3, to: 30, dropped: true }])
})

test('who does not answer counts until the last answer, and without one not at all', () => {
  expect(spellsOf([owner([answer(30, true)])], 'clock')).toEqual([{ from: 3, to: 30, dropped: false }])
  expect(curve(spellsOf([owner([])], 'clock'))).toEqual([])
})

test('who never used it daily is in no curve of it', () => {
  expect(spellsOf([owner([answer(30, false)], { answers: [answer(0, false)] })], 'clock')).toEqual([])
  expect(spellsOf([owner([])], 'no-such-use')).toEqual([])
})

test('who writes late is at risk only from then on', () => {
  const late = spellsOf([owner([answer(90, true)], { owned: 60 })], 'clock')
  expect([atRisk(late, 30), atRisk(late, 60), atRisk(late, 61), atRisk(late, 90), atRisk(late, 91)]).toEqual([
    0, 0, 1, 1, 0,
  ])
})

test('the curve stops where fewer than five are left', () => {
  const five = Array.from({ length: 5 }, (_, n) =>
    owner([answer(30, true), answer(90, n > 0), answer(180, n > 0)]),
  )
  const steps = curve(spellsOf(five, 'clock'))
  expect(steps.map(({ t, n }) => [t, n])).toEqual([
    [90, 5],
    [180, 4],
  ])
  expect(shown(steps).map(({ t }) => t)).toEqual([90])
  expect([survivalAt(steps, 89), survivalAt(steps, 90), survivalAt(steps, 365)]).toEqual([1, 0.8, 0.8])
  expect(shown(curve(spellsOf(five.slice(1), 'clock')))).toEqual([])
})

test('of the follow-ups that were due, so many were answered', () => {
  expect(answered([owner([answer(30), answer(180)], { until: 200 })])).toEqual({ due: 3, answered: 2 })
  expect(answered([owner([], { until: 29 })])).toEqual({ due: 0, answered: 0 })
  expect(answered([owner([answer(90)], { until: 70, ended: 'SOLD' })])).toEqual({ due: 2, answered: 1 })
  expect(answered([owner([], { owned: 100, until: 200 })])).toEqual({ due: 1, answered: 0 })
})

test('novelty compares the same owners at day 90 with their first two weeks', () => {
  const first = answer(0, true, { uses: { clock: true, pets: true, notes: false } })
  const then = answer(90, true, { uses: { clock: true, pets: false } })
  const kept = owner([], { answers: [first, then] })
  expect(novelty([kept])).toEqual({ index: 0.5, n: 1 })
  expect(novelty([kept], 'clock')).toEqual({ index: 1, n: 1 })
  expect(novelty([kept], 'pets')).toEqual({ index: 0, n: 1 })
  const [late, silent] = [owner([answer(90, false)], { owned: 15 }), owner([answer(30, false)])]
  expect(novelty([late, silent])).toBeNull()
})

test('a mean takes what each owner gave last, and says of how many', () => {
  const scored = (day: number, scores: Record<string, number>) => answer(day, true, { scores })
  const changed = owner([scored(90, { sun: 2 })], {
    answers: [scored(0, { sun: 5, case: 4 }), scored(90, { sun: 2 })],
  })
  const plain = owner([], { answers: [scored(0, { sun: 5 })] })
  expect(means([changed, plain])).toEqual([
    { id: 'sun', mean: 3.5, n: 2 },
    { id: 'case', mean: 4, n: 1 },
  ])
})

test('who changed their mind, and on what', () => {
  const scored = (day: number, sun: number, selfie: number) =>
    answer(day, true, { scores: { sun, selfie, case: 4 } })
  const much = owner([], { id: 'much', answers: [scored(0, 5, 5), scored(30, 4, 5), scored(90, 2, 4)] })
  const little = owner([], { id: 'little', answers: [scored(0, 3, 3), scored(30, 4, 3), answer(90)] })
  const none = owner([], { id: 'none', answers: [scored(0, 3, 3), scored(30, 3, 3)] })
  expect(changes([little, none, much])).toEqual([
    { id: 'much', on: ['sun', 'selfie'], from: { day: 3, score: 5 }, to: { day: 90, score: 3 } },
    { id: 'little', on: ['sun'], from: { day: 3, score: 3 }, to: { day: 30, score: 4 } },
  ])
})

test('a yes or no is the last one given', () => {
  const again = (...said: (boolean | null)[]) =>
    owner(said.map((payAgain, at) => answer([30, 90, 180][at]!, true, { payAgain })))
  expect(saidYes([again(true, false), again(true, null), again(null)], 'payAgain')).toEqual({ yes: 1, n: 2 })
})
