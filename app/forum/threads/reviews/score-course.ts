import type { ScoreValue } from './review.ts'

type Given = { day: number; score: number }

/**
 * One criterion's scores over the days its owner had it: day 0 of the rows is the day the review was written.
 * The first stays in sight whatever comes later.
 */
export function courseOf(scores: Given[], ownedDays: number) {
  const points = [...scores]
    .sort((a, b) => a.day - b.day)
    .map(({ day, score }) => ({ day: day === 0 ? ownedDays : day, score: score as ScoreValue }))
  return { points, changed: points[0]?.score !== points.at(-1)?.score }
}
