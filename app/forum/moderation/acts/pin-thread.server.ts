import { type By, moderate, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { holdPins, PINS_A_KIND, pinned, writePins } from '#app/forum/threads/pin-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { subjectThread } from './thread-subject-queries.server.ts'

/** First on its list from here on; so few of a kind that the list stays one of everybody's. */
export async function pinThread(by: By, threadId: string, why: Why = {}) {
  const { thread, act } = await subjectThread(threadId)
  return moderate(by, { key: 'thread.pinned', ...act, ...why }, async (tx) => {
    const ids = await holdPins(tx)
    // Of what everybody sees pinned: `pinned` has the filter beside readableBy.
    const standing = await tx.thread.findMany({ ...pinned(ids, { kind: thread.kind }), select: { id: true } })
    await setPinned(tx, threadId, now())
    if (standing.length >= PINS_A_KIND) throw refuse.conflict('curation.pinsFull')
    await writePins(tx, [...ids, threadId])
  })
}

export async function unpinThread(by: By, threadId: string, why: Why = {}) {
  const { act } = await subjectThread(threadId)
  return moderate(by, { key: 'thread.unpinned', ...act, ...why }, async (tx) => {
    const ids = await holdPins(tx)
    await setPinned(tx, threadId, null)
    await writePins(
      tx,
      ids.filter((id) => id !== threadId),
    )
  })
}

async function setPinned(tx: Tx, id: string, pinnedAt: Date | null) {
  const { count } = await tx.thread.updateMany({
    where: { id, pinnedAt: pinnedAt ? null : { not: null } },
    data: { pinnedAt },
  })
  if (count === 0) throw refuse.conflict(pinnedAt ? 'curation.pinnedAlready' : 'curation.notPinned')
}
