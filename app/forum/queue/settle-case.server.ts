import type { Actor } from '#app/forum/accounts/actor.ts'
import type { Why } from '#app/forum/decisions/moderate.server.ts'
import { approvePost, rejectPost } from '#app/forum/moderation/approve-post.server.ts'
import { removePost } from '#app/forum/moderation/remove-post.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { findCase, type Seen } from './case-queries.server.ts'
import { claimCase, releaseCase } from './claim-case.server.ts'
import { dismissCase } from './dismiss-case.server.ts'
import type { Settlement, Settling } from './settlement.ts'

const verbs = { remove: removePost, approve: approvePost, reject: rejectPost } as const

/** One case decided from the queue, as it was seen: each act is its own verb, with its own rules of who may. */
export async function settleCase(by: Actor, seen: Seen, act: Settlement, why: Omit<Why, 'case'> = {}) {
  const row = await findCase(seen.id)
  if (act === 'dismiss') return dismissCase(by, seen.id, { ...why, case: seen })
  if (row.subjectKind !== 'post') throw refuse.conflict('queue.notOfPost')
  return verbs[act](by, row.subjectId, { ...why, case: seen })
}

/** What a row of the queue asks for: a decision, or only whose turn it is. Answers the decision's id. */
export async function handleCase(by: Actor, { act, seen, rule, words }: Settling) {
  if (act === 'claim') await claimCase(by, seen)
  else if (act === 'release') await releaseCase(by, seen)
  else return (await settleCase(by, seen, act, { rule, words })).id
}
