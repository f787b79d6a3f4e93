import type { Actor } from '#app/forum/members/accounts/actor.ts'
import type { Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { Refusal } from '#app/forum/refusal.ts'
import { newId } from '#app/platform/id.server.ts'
import type { Seen } from './case-queries.server.ts'
import { settleCase } from './settle-case.server.ts'
import type { Settlement } from './settlement.ts'

/**
 * Many cases, one act: each is a decision of its own under one number, so that all are taken back at once. What
 * somebody else settled meanwhile, or may not be settled so, is told and keeps the others from nothing.
 */
export async function settleBatch(
  by: Actor,
  cases: Seen[],
  act: Settlement,
  why: Pick<Why, 'rule' | 'words'> = {},
) {
  const batchId = newId()
  const missed: { id: string; refusal: Refusal }[] = []
  let done = 0
  for (const seen of cases) {
    try {
      await settleCase(by, seen, act, { ...why, batchId })
      done++
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      // Whoever is no staff, or named no rule, is refused as a whole.
      if (['signIn', 'invalid'].includes(error.kind) || error.because === 'moderation.staffOnly') throw error
      missed.push({ id: seen.id, refusal: error })
    }
  }
  return { batchId, done, missed }
}
