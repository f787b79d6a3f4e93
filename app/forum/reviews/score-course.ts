import type { ScoreValue } from './review.ts'

type Given = { day: number; criterionId: string; score: number }
export type Point = { day: number; score: ScoreValue }
export type Course = { criterionId: string; points: Point[]; changed: boolean }

/**
 * Each criterion's scores over the days its owner had it: day 0 of the rows is the day the review was written.
 * The first stays in sight whatever comes later.
 */
export function courseOf(scores: Given[], ownedDays: number): Course[] {
  const courses = new Map<string, Point[]>()
  for (const { day, criterionId, score } of [...scores].sort((a, b) => a.day - b.day)) {
    const point = { day: day === 0 ? ownedDays : day, score: score as ScoreValue }
    courses.set(criterionId, [...(courses.get(criterionId) ?? []), point])
  }
  return [...courses].map(([criterionId, points]) => ({
    criterionId,
    points,
    changed: points[0]!.score !== points.at(-1)!.score,
  }))
}
