import { DAY } from '#app/platform/clock.ts'

export const TRIALS_AT_ONCE = 3

/** When it is asked what became of a trial: after a week, and of those who kept it after a month. */
export const trialDays = [8, 30] as const
export type TrialDay = (typeof trialDays)[number]

export const outcomes = ['KEPT', 'DROPPED', 'FORGOT', 'NEVER_SET_UP'] as const
export type Outcome = (typeof outcomes)[number]

export const dropReasons = ['NOT_USEFUL', 'TOO_FIDDLY', 'STOPPED_WORKING', 'BATTERY'] as const
export type DropReason = (typeof dropReasons)[number]

/** Below this a share says less than the count does. */
export const SHARE_FROM = 5

type Course = { startedAt: Date; endedAt: Date | null; answers: { day: number; outcome: Outcome }[] }

/** The question that waits for an answer today, or null: too early, answered, or given up. */
export function openDay({ startedAt, endedAt, answers }: Course, at: Date): TrialDay | null {
  const passed = (day: TrialDay) => +at - +startedAt >= day * DAY
  const week = answers.find(({ day }) => day === 8)
  if (!week) return passed(8) && !endedAt ? 8 : null
  const asked = week.outcome === 'KEPT' && passed(30) && !answers.some(({ day }) => day === 30)
  return asked ? 30 : null
}
