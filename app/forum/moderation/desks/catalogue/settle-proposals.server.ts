import { addLine, alreadyHandled, closeCases } from '#app/forum/moderation/decide/case.server.ts'
import type { Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

type Seen = Why['case']
type Decided = { id: string; act: string; decidedById: string | null }

/** A step: proposals are answered, and go. Somebody who was quicker has taken them. */
export async function takeProposals(tx: Tx, ids: string[]) {
  const { count } = await tx.tagProposal.deleteMany({ where: { id: { in: ids } } })
  if (count < ids.length) throw refuse.conflict('cabinet.proposalGone')
}

/** A step: the case of a thread is closed when none of its words waits; else it goes on, one word shorter. */
export async function settleThread(tx: Tx, threadId: string, decision: Decided, seen?: Seen) {
  const own = { kind: 'tag', subjectKind: 'thread', subjectId: threadId, open: 1 }
  const waiting = await tx.case.findFirst({ where: own, select: { id: true } })
  if (!waiting) return
  const before = seen?.id === waiting.id ? seen : undefined
  if ((await tx.tagProposal.count({ where: { threadId } })) === 0) {
    await closeCases(tx, { subject: { kind: 'thread', id: threadId }, case: before }, decision)
    return
  }
  const { count } = await tx.case.updateMany({
    where: { ...own, version: before?.version },
    data: { version: { increment: 1 } },
  })
  if (count === 0) throw refuse.conflict('moderation.changed')
  await addLine(tx, waiting.id, decision.decidedById, decision.act, decision.id)
}

/** A step: what a form saw of a case that is closed by now was answered by somebody else, who is named. */
export async function insistOnOpen(tx: Tx, seen: Seen) {
  if (!seen) return
  if ((await tx.case.count({ where: { ...seen, open: 1 } })) === 0) throw await alreadyHandled(tx, seen.id)
}
