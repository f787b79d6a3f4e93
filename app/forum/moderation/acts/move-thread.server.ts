import { type By, moderate, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { dropFromSearch, type SearchKind } from '#app/forum/search/index/search-index.server.ts'
import type { ThreadKind } from '#app/forum/threads/thread-filter.ts'
import { db, type JsonObject, type Tx } from '#app/platform/db/client.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import { keptOf } from './kept-queries.server.ts'
import { reindexThread } from './reindex-thread.server.ts'
import { bringFactsBack, type Facts, factsOf, setFactsAside } from './set-facts-aside.server.ts'
import { subjectThread } from './thread-subject-queries.server.ts'

/**
 * A tip or a review that asks something becomes the question it is. Nothing becomes a tip or a review: who wrote it
 * never said what those need, and nobody says it for them.
 */
export async function moveThread(by: By, threadId: string, to: ThreadKind, why: Why = {}) {
  const { thread, act } = await subjectThread(threadId)
  if (to !== 'QUESTION') throw refuse.invalid('to', 'curation.move.onlyToQuestions')
  if (thread.kind === 'QUESTION') throw refuse.conflict('curation.move.already')
  const facts = await factsOf(db, threadId)
  const snapshot = { ...act.snapshot, ...(facts as unknown as JsonObject) }
  return moderate(by, { key: 'thread.moved', ...act, snapshot, ...why }, async (tx) => {
    await changeKind(tx, thread, 'QUESTION')
    await setFactsAside(tx, threadId)
    const phone = await tx.tipPhone.findFirst({ where: { threadId }, orderBy: { phoneId: 'asc' } })
    const build = facts.tip?.build ?? ''
    await tx.question.create({ data: { threadId, phoneId: phone?.phoneId ?? null, build } })
    await settle(tx, thread, facts)
  })
}

/** A tip or a review again, with all it said. Words that were edited meanwhile stay as they are. */
export async function moveThreadBack(by: By, threadId: string, why: Why = {}) {
  const { thread, act } = await subjectThread(threadId)
  return moderate(by, { key: 'thread.moved-back', ...act, ...why }, async (tx) => {
    const kept = await keptOf(tx, act.subject, 'thread.moved')
    if (!kept) throw refuse.conflict('curation.notMoved')
    const facts = kept.snapshot as unknown as Facts & { kind: ThreadKind }
    await changeKind(tx, thread, facts.kind)
    await tx.question.deleteMany({ where: { threadId } })
    await bringFactsBack(tx, threadId, facts)
    await settle(tx, thread, facts)
  })
}

type Seen = { id: string; kind: ThreadKind; version: number }

/** If nobody changed it since it was looked at. */
async function changeKind(tx: Tx, { id, kind, version }: Seen, becomes: ThreadKind) {
  const { count } = await tx.thread.updateMany({
    where: { id, kind, version },
    data: { kind: becomes, version: { increment: 1 } },
  })
  if (count === 0) throw refuse.conflict('moderation.changed')
}

/** Search finds it as what it is now, and the figures of a phone count its reviews anew. */
async function settle(tx: Tx, { id, kind }: Seen, { review }: Pick<Facts, 'review'>) {
  await dropFromSearch(tx, kind.toLowerCase() as SearchKind, id)
  await reindexThread(tx, id)
  if (review?.phoneId) await later(tx, { kind: 'summarize-phone', key: review.phoneId })
}
