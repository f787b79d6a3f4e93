import { now } from '#app/platform/clock.ts'
import type { JsonObject, Tx } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { listening } from './mute.server.ts'
import { isOptional, type NewsKind } from './news.ts'

export type News = {
  kind: NewsKind
  /** What happened: the same news of one cause is told once, whoever tells it twice. */
  cause: string
  /** Keys and figures for the sentence that is made when it is read, in the reader's language. */
  params: JsonObject
  /** Kept without a word: nobody has to look at it. */
  quiet?: boolean
}

/**
 * Writes what waits for a member, in the transaction of its cause: never lost, never twice. For whoever muted its kind
 * it is kept as if it were read and answered.
 */
export async function tell(tx: Tx, memberIds: string[], { kind, cause, params, quiet = false }: News) {
  const ids = [...new Set(memberIds)]
  if (ids.length === 0) return 0
  const told = await tx.notification.findMany({
    where: { memberId: { in: ids }, kind, cause },
    select: { memberId: true },
  })
  const known = new Set(told.map(({ memberId }) => memberId))
  const fresh = ids.filter((id) => !known.has(id))
  const hearing = quiet ? [] : isOptional(kind) ? await listening(tx, fresh, kind, '') : fresh
  const at = now()
  await tx.notification.createMany({
    data: fresh.map((memberId) => ({
      ...{ id: newId(), memberId, kind, cause, params, at },
      ...(!hearing.includes(memberId) && { readAt: at, doneAt: at }),
    })),
  })
  return fresh.length
}

/** What was asked was answered: it no longer waits. */
export async function settle(tx: Tx, kind: NewsKind, cause: string, memberId?: string) {
  await tx.notification.updateMany({
    where: { kind, cause, doneAt: null, ...(memberId && { memberId }) },
    data: { doneAt: now() },
  })
}
