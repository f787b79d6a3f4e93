import type { SubjectKind } from '#app/forum/moderation/decide/act.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'

export type FoundCase = Awaited<ReturnType<typeof findCase>>
/** A case as somebody saw it. */
export type Seen = { id: string; version: number }

export async function findCase(id: string) {
  const row = await db.case.findUnique({ where: { id } })
  if (!row) throw refuse.notFound('queue.noSuchCase')
  return row
}

/** What a decision about the case itself is about. */
export function aboutCase({ id, kind, subjectKind, subjectId }: FoundCase) {
  return {
    subject: { kind: 'case' as const, id },
    author: null,
    snapshot: { kind, subject: subjectKind as SubjectKind, id: subjectId },
  }
}
