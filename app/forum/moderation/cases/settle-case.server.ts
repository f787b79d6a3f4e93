import { type Actor, insist, isStaff } from '#app/forum/members/accounts/actor.ts'
import type { Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import { findCase, type Seen } from './case-queries.server.ts'
import { claimCase, releaseCase } from './claim-case.server.ts'
import { dismissCase } from './dismiss-case.server.ts'
import { type Of, verbs } from './settle-verbs.server.ts'
import { needsRule, type Settlement, type Settling } from './settlement.ts'

type Given = Omit<Why, 'case'> & Pick<Settling, 'word' | 'as'>

/** One case decided from the queue, as it was seen: each act is its own verb, with its own rules of who may. */
export async function settleCase(
  by: Actor,
  seen: Seen,
  act: Settlement,
  { word, as, rule, ...why }: Partial<Given> = {},
) {
  insist(by, isStaff(by) ? true : 'moderation.staffOnly')
  const row = await findCase(seen.id)
  // The row chooses a rule beforehand, for what takes something away: nothing else rests on it.
  const given = { ...why, rule: needsRule(act) ? rule : undefined, case: seen }
  if (act === 'dismiss') return dismissCase(by, seen.id, given)
  const { of, settle }: Of = verbs[act]
  if (of !== row.subjectKind) throw refuse.conflict('queue.unfit')
  return settle(by, row.subjectId, given, { word, as })
}

/**
 * What a row of the queue asks for: a decision, or only whose turn it is. Answers the decision, and the row to go on
 * with: this one, while something of it waits.
 */
export async function handleCase(by: Actor, { act, seen, next, ...given }: Settling) {
  if (act === 'claim') await claimCase(by, seen)
  else if (act === 'release') await releaseCase(by, seen)
  else {
    const { id: done } = await settleCase(by, seen, act, given)
    const waits = await db.case.count({ where: { id: seen.id, open: 1 } })
    return { done, next: waits ? seen.id : next }
  }
  return { next: seen.id }
}
