import { type Actor, insist, isStaff } from '#app/forum/members/accounts/actor.ts'
import { holdAgainIn } from '#app/forum/moderation/acts/approve-post.server.ts'
import { restorePostIn } from '#app/forum/moderation/acts/remove-post.server.ts'
import { openAgain } from '#app/forum/moderation/decide/open-again.server.ts'
import { undoAcceptance } from '#app/forum/moderation/desks/catalogue/accept-tag.server.ts'
import { undoRefusal } from '#app/forum/moderation/desks/catalogue/refuse-tag.server.ts'
import { liftWarning } from '#app/forum/moderation/sanctions/warn-member.server.ts'
import { Refusal, refuse } from '#app/forum/refusal.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { reopenCase } from './dismiss-case.server.ts'

type Undo = (tx: Tx, by: Actor, decision: { id: string; subjectId: string }) => Promise<{ id: string }>

/** The acts of the queue, and how each is taken back. */
const undos = {
  'post.removed': (tx, by, { subjectId }) => restorePostIn(tx, by, subjectId),
  'post.rejected': (tx, by, { subjectId }) => holdAgainIn(tx, by, subjectId),
  'post.approved': (tx, by, { subjectId }) => holdAgainIn(tx, by, subjectId),
  'member.warned': (tx, by, { id }) => liftWarning(by, id, {}, tx),
} as const satisfies Record<string, Undo>

type Whole = (by: Actor, subjectId: string) => Promise<{ id: string }>

/** Those whose cases wait again by themselves. */
const wholes = {
  'case.dismissed': reopenCase,
  'tag.accepted': undoAcceptance,
  'tag.refused': undoRefusal,
} as const satisfies Record<string, Whole>

type Act = keyof typeof undos | keyof typeof wholes
const isWhole = (act: Act): act is keyof typeof wholes => Object.hasOwn(wholes, act)

export const canTakeBack = (act: string): act is Act =>
  Object.hasOwn(undos, act) || Object.hasOwn(wholes, act)

/** A slip: what was decided is taken back, and what asked for it waits again, in one transaction. */
export async function takeBack(by: Actor, decisionId: string) {
  insist(by, isStaff(by) ? true : 'moderation.staffOnly')
  const decision = await db.decision.findUnique({ where: { id: decisionId } })
  if (!decision || !canTakeBack(decision.act)) throw refuse.notFound('queue.noUndo')
  if (decision.undoneAt) throw refuse.conflict('queue.undoneAlready')
  const { act, subjectKind, subjectId } = decision
  const latest = await db.decision.findFirst({
    where: { subjectKind, subjectId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  if (latest?.id !== decisionId) throw refuse.conflict('queue.notLatest')
  if (isWhole(act)) return wholes[act](by, subjectId)
  const undo = undos[act]
  return transact(async (tx) => {
    const undone = await undo(tx, by, decision)
    await openAgain(tx, decisionId, by.id)
    return undone
  })
}

/** The same with a batch; what somebody has decided anew since stays as it is. Answers how many were taken back. */
export async function takeBackBatch(by: Actor, batchId: string) {
  insist(by, isStaff(by) ? true : 'moderation.staffOnly')
  const decisions = await db.decision.findMany({
    where: { batchId, undoneAt: null, undoesId: null },
    select: { id: true },
  })
  let done = 0
  for (const { id } of decisions) {
    try {
      await takeBack(by, id)
      done++
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return done
}
