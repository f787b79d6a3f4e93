import { now } from '#app/platform/clock.ts'
import type { JsonObject, Tx } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'

export type News = {
  kind: NewsKind
  /** What happened: the same news of one cause is told once, whoever tells it twice. */
  cause: string
  /** Keys and figures for the sentence that is made when it is read, in the reader's language. */
  params: JsonObject
}

/** What members are told, and asked. Each has a sentence in messages/<language>/notifications.json. */
export type NewsKind =
  | 'state-settled'
  | 'check-asked'
  | 'build-known'
  | 'trial-asked'
  | 'follow-up-asked'
  | 'answer-accepted'
  | 'app-allowed'
  | 'danger-noted'
  | 'moderated'
  | 'report-decided'
  | 'appeal-judged'
  | 'case-waits'
  | 'reply'
  | 'mention'

/** Writes what waits for a member, in the transaction of its cause: never lost, never twice. */
export async function tell(tx: Tx, memberIds: string[], { kind, cause, params }: News) {
  const ids = [...new Set(memberIds)]
  if (ids.length === 0) return 0
  const told = await tx.notification.findMany({
    where: { memberId: { in: ids }, kind, cause },
    select: { memberId: true },
  })
  const known = new Set(told.map(({ memberId }) => memberId))
  const fresh = ids.filter((id) => !known.has(id))
  const row = { kind, cause, params, at: now() }
  await tx.notification.createMany({ data: fresh.map((memberId) => ({ id: newId(), memberId, ...row })) })
  return fresh.length
}

/** What was asked was answered: it no longer waits. */
export async function settle(tx: Tx, kind: NewsKind, cause: string, memberId?: string) {
  await tx.notification.updateMany({
    where: { kind, cause, doneAt: null, ...(memberId && { memberId }) },
    data: { doneAt: now() },
  })
}
