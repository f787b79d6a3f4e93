import type { ActKey, SubjectKind } from '#app/forum/moderation/decide/act.ts'
import { db } from '#app/platform/db/client.server.ts'

/** Whether a change of this subject stands that could be taken back. */
export async function isUndoable(act: ActKey, kind: SubjectKind, id: string) {
  const standing = { act, subjectKind: kind, subjectId: id, undoneAt: null }
  return (await db.decision.count({ where: standing })) > 0
}

const MERGES = 30

/** The merges of tags that stand, the latest first. */
export async function listMerges() {
  const rows = await db.decision.findMany({
    where: { act: 'tag.merged', undoneAt: null },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MERGES,
    select: { subjectId: true, at: true, evidence: { select: { snapshot: true } } },
  })
  return rows.flatMap(({ subjectId: from, at, evidence }) => {
    const into = (evidence?.snapshot as { into?: string } | undefined)?.into
    return into ? [{ from, into, at }] : []
  })
}
