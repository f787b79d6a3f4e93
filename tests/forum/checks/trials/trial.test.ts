import { expect, test } from 'vitest'
import { type Outcome, openDay, TRIALS_AT_ONCE } from '#app/forum/checks/trials/trial.ts'
import { DAY } from '#app/platform/clock.ts'

const startedAt = new Date('2026-03-01T12:00:00Z')
const after = (days: number, ms = 0) => new Date(+startedAt + days * DAY + ms)
const said = (day: number, outcome: Outcome) => ({ day, outcome })
const running = { startedAt, endedAt: null, answers: [] }
const week = (outcome: Outcome) => ({ startedAt, endedAt: after(8), answers: [said(8, outcome)] })

test('a member tries three tips at once', () => {
  expect(TRIALS_AT_ONCE).toBe(3)
})

test('after eight days to the moment it is asked, and waits until it is answered or given up', () => {
  expect(openDay(running, after(8, -1))).toBeNull()
  expect(openDay(running, after(8))).toBe(8)
  expect(openDay(running, after(40))).toBe(8)
  expect(openDay({ ...running, endedAt: after(3) }, after(9))).toBeNull()
})

test('who kept it is asked once more after thirty days; who did not, is not', () => {
  expect(openDay(week('KEPT'), after(30, -1))).toBeNull()
  expect(openDay(week('KEPT'), after(30))).toBe(30)
  for (const outcome of ['DROPPED', 'FORGOT', 'NEVER_SET_UP'] as const)
    expect(openDay(week(outcome), after(31))).toBeNull()
  const both = { ...week('KEPT'), answers: [said(8, 'KEPT'), said(30, 'DROPPED')] }
  expect(openDay(both, after(31))).toBeNull()
  expect(openDay({ ...both, answers: [said(30, 'DROPPED'), said(8, 'KEPT')] }, after(31))).toBeNull()
})
