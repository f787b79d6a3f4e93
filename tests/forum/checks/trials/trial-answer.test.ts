import { expect, test } from 'vitest'
import { dropReasons, outcomes } from '#app/forum/checks/trials/trial.ts'
import { TrialAnswer } from '#app/forum/checks/trials/trial-answer.ts'

const faults = (said: object) =>
  TrialAnswer.safeParse(said).error?.issues.map(({ path, message }) => [path[0], message])

test('each of four answers is taken for both days, and a drop with each of four reasons', () => {
  for (const outcome of outcomes.filter((one) => one !== 'DROPPED'))
    expect(TrialAnswer.parse({ day: '8', outcome })).toEqual({ day: 8, outcome })
  for (const reason of dropReasons)
    expect(TrialAnswer.parse({ day: '30', outcome: 'DROPPED', reason })).toMatchObject({ day: 30, reason })
  expect([outcomes.length, dropReasons.length]).toEqual([4, 4])
})

test('what is missing or unknown is said beside its field', () => {
  expect(faults({ day: '8', outcome: 'DROPPED' })).toEqual([['reason', 'trials.reason.missing']])
  expect(faults({ day: '8', outcome: 'DROPPED', reason: 'UGLY' })).toEqual([
    ['reason', 'trials.reason.missing'],
  ])
  expect(faults({ day: '9', outcome: 'KEPT' })).toEqual([['day', 'trials.day.unknown']])
  expect(faults({ day: '8', outcome: 'LOST' })).toEqual([['outcome', 'trials.outcome.missing']])
})
