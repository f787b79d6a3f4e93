import { addLine, openCase, reopenCases } from '#app/forum/moderation/decide/case.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** A word as it waited, for the evidence of what became of it. */
export type Waiting = {
  id: string
  threadId: string
  memberId: string
  text: string
  folded: string
  /** ISO 8601, in UTC. */
  createdAt: string
}

type Decided = { id: string; act: string; decidedById: string | null; undoesId: string | null }

/** A word that waits, in every thread that proposed it, the first to do so first. */
export async function findProposals(tx: Tx, id: string) {
  const proposal = await tx.tagProposal.findUnique({ where: { id }, select: { folded: true } })
  if (!proposal) throw refuse.conflict('cabinet.proposalGone')
  return tx.tagProposal.findMany({
    where: { folded: proposal.folded },
    include: { member: { select: { id: true, role: true } }, thread: { select: { language: true } } },
    orderBy: { createdAt: 'asc' },
  })
}

type Proposal = Omit<Waiting, 'createdAt'> & { createdAt: Date }

export function asWaiting({ id, threadId, memberId, text, folded, createdAt }: Proposal): Waiting {
  return { id, threadId, memberId, text, folded, createdAt: createdAt.toISOString() }
}

/**
 * A step of taking an answer back: words wait where they did, with the cases that answer had closed. A thread that was
 * deleted since asks for nothing; one whose author has proposed the word anew asks once.
 */
export async function waitAgain(tx: Tx, waiting: Waiting[], decision: Decided) {
  const threadIds = waiting.map(({ threadId }) => threadId)
  // What waits is for staff, whatever the state of its thread: readableBy has no say.
  const threads = await tx.thread.findMany({
    where: { id: { in: threadIds }, deletedAt: null },
    select: { id: true, language: true },
  })
  const ids = threads.map(({ id }) => id)
  await reopenCases(tx, 'tag', decision.undoesId ?? '', decision, ids)
  for (const { id, language } of threads) {
    const own = waiting.filter(({ threadId }) => threadId === id)
    const anew = await tx.tagProposal.findMany({
      where: { threadId: id, folded: { in: own.map(({ folded }) => folded) } },
      select: { folded: true },
    })
    const proposed = new Set(anew.map(({ folded }) => folded))
    const back = own.filter(({ folded }) => !proposed.has(folded))
    await tx.tagProposal.createMany({
      data: back.map((word) => ({ ...word, createdAt: new Date(word.createdAt) })),
    })
    await tx.thread.update({ where: { id }, data: { version: { increment: 1 } } })
    await askAgain(tx, { id, language, authorId: own[0]!.memberId }, decision)
  }
}

type Asking = { id: string; language: string; authorId: string }

/** What was open all along has one word more; what was never closed by this answer is opened. */
async function askAgain(tx: Tx, { id, language, authorId }: Asking, { act, decidedById, id: by }: Decided) {
  const own = { kind: 'tag', subjectKind: 'thread', subjectId: id, open: 1 }
  const open = await tx.case.findFirst({ where: own, select: { id: true } })
  if (!open) {
    const subject = { kind: 'thread', id } as const
    await openCase(tx, { kind: 'tag', subject, priority: 1, language, authorId })
    return
  }
  await tx.case.update({ where: { id: open.id }, data: { version: { increment: 1 } } })
  await addLine(tx, open.id, decidedById, act, by)
}
