import { type By, moderate, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { standingDecision } from '#app/forum/threads/restraint-queries.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { subjectThread } from './thread-subject-queries.server.ts'

/** A dangerous tip: its steps are closed to readers, who learn why. What a rule closed, staff may close for good. */
export async function gateTip(by: By, threadId: string, why: Why) {
  const { thread, act } = await subjectThread(threadId)
  if (thread.kind !== 'TIP') throw refuse.conflict('curation.notATip')
  return moderate(by, { key: 'tip.gated', ...act, ...why }, async (tx) => {
    const { gatedAt } = await hold(tx, threadId)
    const decided = gatedAt && (await standingDecision(tx, threadId, 'tip.gated'))
    if (decided && !decided.automated) throw refuse.conflict('curation.gatedAlready')
    await tx.claim.update({ where: { id: threadId }, data: { gatedAt: gatedAt ?? now() } })
  })
}

/** Open again, and what members called dangerous is settled: their notes neither warn nor count any more. */
export async function ungateTip(by: By, threadId: string, why: Why = {}, within?: Tx) {
  const { act } = await subjectThread(threadId)
  const notes = await db.dangerNote.findMany({
    where: { claimId: threadId },
    select: { memberId: true, text: true },
  })
  const snapshot = { ...act.snapshot, notes }
  return moderate(
    by,
    { key: 'tip.ungated', ...act, snapshot, ...why },
    async (tx) => {
      const { count } = await tx.claim.updateMany({
        where: { id: threadId, OR: [{ gatedAt: { not: null } }, { noticeAt: { not: null } }] },
        data: { gatedAt: null, noticeAt: null },
      })
      if (count === 0) throw refuse.conflict('curation.notGated')
      const settled = { standing: false, shown: false }
      await tx.dangerNote.updateMany({ where: { claimId: threadId }, data: settled })
    },
    within,
  )
}

/** Holds the row: who closes it at the same moment sees that it is closed. */
function hold(tx: Tx, id: string) {
  return tx.claim.update({ where: { id }, data: { revision: { increment: 0 } }, select: { gatedAt: true } })
}
