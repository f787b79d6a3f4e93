import { type Actor, insist, isStaff } from '#app/forum/members/accounts/actor.ts'
import { decide, moderate, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { openAgain } from '#app/forum/moderation/decide/open-again.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { aboutCase, type FoundCase, findCase } from './case-queries.server.ts'

/** Nothing is done to what was reported; its reporters learn that, once. */
export async function dismissCase(by: Actor, caseId: string, { words, batchId, case: seen }: Why = {}) {
  insist(by, isStaff(by) ? true : 'moderation.staffOnly')
  const row = await findCase(caseId)
  if (row.open) await refuseDismissal(row)
  // Nobody says of themselves that there is nothing to do; of equals and those above, everybody may.
  if (row.authorId === by.id) throw refuse.forbidden('moderation.notYourself')
  const version = seen?.id === caseId ? seen.version : row.version
  const act = {
    key: 'case.dismissed',
    ...aboutCase(row),
    words,
    batchId,
    case: { id: caseId, version },
  } as const
  return moderate(by, act, async () => undefined)
}

/** The same taken back: it waits again, with everything in it. */
export async function reopenCase(by: Actor, caseId: string, why: Omit<Why, 'case'> = {}) {
  insist(by, isStaff(by) ? true : 'moderation.staffOnly')
  const row = await findCase(caseId)
  return transact(async (tx) => {
    const act = { key: 'case.reopened', ...aboutCase(row), ...why } as const
    const decision = await decide(tx, by, act, async () => undefined)
    if (!decision.undoesId || !(await openAgain(tx, decision.undoesId, by.id)))
      throw refuse.conflict('queue.notDismissed')
    return decision
  })
}

/** An objection is judged, and what is kept from others is shown or not: neither goes away by itself. */
async function refuseDismissal({ kind, subjectKind, subjectId }: FoundCase) {
  // What staff do with a case does not depend on what they may read: readableBy admits all of it.
  const waits = { id: subjectId, heldAt: { not: null } }
  const held = subjectKind === 'post' && (await db.post.count({ where: waits })) > 0
  if (kind === 'approval' || kind === 'appeal' || held) throw refuse.conflict('queue.mustDecide')
}
