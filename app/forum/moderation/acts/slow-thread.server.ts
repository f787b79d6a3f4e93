import { type By, moderate, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { standingDecision } from '#app/forum/threads/restraint-queries.server.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import type { Slowness } from './slowness.ts'
import { subjectThread } from './thread-subject-queries.server.ts'

/** A discussion cools: each member waits between two replies. It ends by itself. */
export async function slowThread(by: By, threadId: string, { seconds, hours }: Slowness, why: Why) {
  const { act } = await subjectThread(threadId)
  const endsAt = new Date(+now() + hours * HOUR)
  return moderate(by, { key: 'thread.slowed', ...act, ...why, endsAt }, async (tx) => {
    await setPause(tx, threadId, seconds)
    if (await standingDecision(tx, threadId, 'thread.slowed')) throw refuse.conflict('curation.slowAlready')
    await later(tx, { kind: 'end-slowness', key: threadId, runAt: endsAt })
  })
}

export async function unslowThread(by: By, threadId: string, why: Why = {}) {
  const { act } = await subjectThread(threadId)
  return moderate(by, { key: 'thread.unslowed', ...act, ...why }, async (tx) => {
    await setPause(tx, threadId, null)
    if (!(await standingDecision(tx, threadId, 'thread.slowed'))) throw refuse.conflict('curation.notSlow')
  })
}

/** The job `end-slowness`, key the thread: nobody asks any more whether it is slow. It was over before this ran. */
export async function endSlowness(_: Record<string, unknown>, threadId: string) {
  await transact(async (tx) => {
    if (!(await standingDecision(tx, threadId, 'thread.slowed'))) await setPause(tx, threadId, null)
  })
}

/** Holds the thread's row: who slows it at the same moment sees that it is slow. */
function setPause(tx: Tx, id: string, slowSeconds: number | null) {
  return tx.thread.updateMany({ where: { id }, data: { slowSeconds } })
}
