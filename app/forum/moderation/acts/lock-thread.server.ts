import { type By, moderate, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { subjectThread } from './thread-subject-queries.server.ts'

/** Nobody but staff replies any more; what is there stays, and everybody reads why. */
export async function lockThread(by: By, threadId: string, why: Why) {
  const { act } = await subjectThread(threadId)
  return moderate(by, { key: 'thread.locked', ...act, ...why }, (tx) => setLocked(tx, threadId, now()))
}

export async function reopenThread(by: By, threadId: string, why: Why = {}, within?: Tx) {
  const { act } = await subjectThread(threadId)
  const reopened = { key: 'thread.reopened', ...act, ...why } as const
  return moderate(by, reopened, (tx) => setLocked(tx, threadId, null), within)
}

async function setLocked(tx: Tx, id: string, lockedAt: Date | null) {
  const { count } = await tx.thread.updateMany({
    where: { id, lockedAt: lockedAt ? null : { not: null } },
    data: { lockedAt },
  })
  if (count === 0) throw refuse.conflict(lockedAt ? 'curation.lockedAlready' : 'curation.notLocked')
}
