import type { ActKey, SubjectKind } from '#app/forum/moderation/decide/act.ts'
import { refuse } from '#app/forum/refusal.ts'
import type { JsonObject, Tx } from '#app/platform/db/client.server.ts'

/** The decision of this act that stands, with what was kept to take it back; null where none stands. */
export async function keptOf(tx: Tx, subject: { kind: SubjectKind; id: string }, act: ActKey) {
  const found = await tx.decision.findFirst({
    where: { subjectKind: subject.kind, subjectId: subject.id, act, undoneAt: null },
    orderBy: { at: 'desc' },
    select: { evidence: { select: { snapshot: true } } },
  })
  if (!found) return null
  const snapshot = (found.evidence?.snapshot ?? {}) as JsonObject
  // Purge and erasure empty it; then nobody can bring back what it held.
  if (Object.keys(snapshot).length === 0) throw refuse.conflict('curation.erased')
  return { snapshot }
}
