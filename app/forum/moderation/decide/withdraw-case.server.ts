import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { SubjectKind } from './act.ts'
import { addLine, type CaseKind } from './case.server.ts'

/** A step: what a case asked is asked no longer, without anybody having decided it. */
export async function withdrawCase(
  tx: Tx,
  { kind, subject }: { kind: CaseKind; subject: { kind: SubjectKind; id: string } },
) {
  const waiting = { kind, subjectKind: subject.kind, subjectId: subject.id, open: 1 }
  const row = await tx.case.findFirst({ where: waiting, select: { id: true } })
  if (!row) return
  await tx.case.update({
    where: { id: row.id },
    data: { open: null, closedAt: now(), version: { increment: 1 } },
  })
  await addLine(tx, row.id, null, 'withdrawn')
}
