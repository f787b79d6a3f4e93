import { refuse } from '#app/forum/refusal.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { addLine } from './case.server.ts'

/**
 * A step of taking an act back: the cases it closed wait again. What their reporters were told holds no longer; they
 * are told when it is decided anew, and whoever has not read it yet never hears of the slip.
 */
export async function openAgain(tx: Tx, decisionId: string, byId: string | null) {
  const closed = await tx.case.findMany({ where: { decisionId, open: null } })
  for (const { id, kind, subjectKind, subjectId } of closed) {
    const another = { kind, subjectKind, subjectId, open: 1 }
    if (await tx.case.findFirst({ where: another, select: { id: true } }))
      throw refuse.conflict('queue.openedAnew')
    await tx.case.update({
      where: { id },
      data: { open: 1, closedAt: null, closedById: null, decisionId: null, version: { increment: 1 } },
    })
    await tx.report.updateMany({ where: { caseId: id }, data: { outcome: null, toldAt: null } })
    await addLine(tx, id, byId, 'reopened')
  }
  const unread = { kind: 'report-decided', cause: decisionId, readAt: null }
  if (closed.length > 0) await tx.notification.deleteMany({ where: unread })
  return closed.length
}
