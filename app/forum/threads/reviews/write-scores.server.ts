import { refuse } from '#app/forum/refusal.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** A step of reviewing and of following up: the scores of that day, beside those of the days before. */
export async function writeScores(tx: Tx, threadId: string, day: number, scores: Record<string, number>) {
  const ids = Object.keys(scores)
  const known = await tx.reviewCriterion.count({ where: { id: { in: ids } } })
  if (known < ids.length) throw refuse.invalid('scores', 'reviews.formScoresUnknown')
  const rows = Object.entries(scores).map(([criterionId, score]) => ({ threadId, day, criterionId, score }))
  await tx.reviewScore.createMany({ data: rows })
}
