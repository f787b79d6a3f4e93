import { type By, moderate, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { recount } from '#app/forum/posts/votes/cast-vote.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { keptOf } from './kept-queries.server.ts'
import { mayMerge } from './merge-policy.ts'
import { countReplies, movePosts, movePostsBack } from './move-posts.server.ts'
import { subjectThread } from './thread-subject-queries.server.ts'

/** What the undo needs: where the posts stood, and which answer was accepted. */
type Kept = {
  kind: string
  into: string
  opening: string
  start: number
  count: number
  lastPostAt: string
  accepted: { acceptedId: string | null; acceptedById: string | null; acceptedAt: string | null } | null
}

/** One thread becomes part of another: what it said and all its replies go there, and its address leads there. */
export async function mergeThreads(by: By, threadId: string, intoId: string, why: Why = {}) {
  const { thread, act } = await subjectThread(threadId)
  const { thread: into } = await subjectThread(intoId)
  const verdict = mayMerge(thread, into)
  if (verdict !== true) throw refuse.invalid('into', verdict)
  const kept = await placesOf(thread, into)
  const snapshot = { ...act.snapshot, ...kept }
  return moderate(by, { key: 'thread.merged', ...act, snapshot, ...why }, async (tx) => {
    await hold(tx, [thread, into])
    const replies = await countReplies(tx, threadId)
    await movePosts(tx, { id: threadId, ...kept })
    const leads = { mergedIntoId: intoId, removedAt: now(), replyCount: 0 }
    await tx.thread.update({ where: { id: threadId }, data: leads })
    await tx.question.updateMany({ where: { threadId }, data: unaccepted })
    const lastPostAt = new Date(Math.max(+thread.lastPostAt, +into.lastPostAt))
    const data = { postCount: kept.start + kept.count, replyCount: { increment: replies + 1 }, lastPostAt }
    await tx.thread.update({ where: { id: intoId }, data })
  })
}

/** Two threads again, each with its own posts in their own places, votes and counts as they are today. */
export async function splitThread(by: By, threadId: string, why: Why = {}) {
  const { thread, act } = await subjectThread(threadId)
  if (!thread.mergedIntoId) throw refuse.conflict('curation.notMerged')
  const { thread: into } = await subjectThread(thread.mergedIntoId)
  if (into.mergedIntoId) throw refuse.conflict('curation.splitLaterFirst')
  return moderate(by, { key: 'thread.split', ...act, ...why }, async (tx) => {
    const found = await keptOf(tx, act.subject, 'thread.merged')
    if (!found) throw refuse.conflict('curation.notMerged')
    const kept = found.snapshot as unknown as Kept
    await hold(tx, [thread, into])
    const moved = await movePostsBack(tx, { id: threadId, ...kept })
    await settleInto(tx, into, kept, moved)
    await settleBack(tx, threadId, kept.accepted)
  })
}

const unaccepted = { acceptedId: null, acceptedById: null, acceptedAt: null }

async function placesOf(
  thread: { id: string; kind: string; postCount: number },
  into: { id: string; postCount: number; lastPostAt: Date },
) {
  const where = { threadId_position: { threadId: thread.id, position: 1 } }
  // The first post whatever became of it: readableBy has no say.
  const opening = await db.post.findUniqueOrThrow({ where, select: { id: true } })
  const question = await db.question.findUnique({ where: { threadId: thread.id } })
  const accepted = question?.acceptedId
    ? {
        acceptedId: question.acceptedId,
        acceptedById: question.acceptedById,
        acceptedAt: `${question.acceptedAt?.toISOString()}`,
      }
    : null
  const { kind, postCount: count } = thread
  const lastPostAt = into.lastPostAt.toISOString()
  return { kind, into: into.id, opening: opening.id, start: into.postCount, count, lastPostAt, accepted }
}

type Seen = { id: string; version: number; postCount: number }

/** Both rows, in one order whoever comes first, if nothing was written or changed there since it was looked at. */
async function hold(tx: Tx, threads: Seen[]) {
  for (const { id, version, postCount } of [...threads].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const moved = { version: { increment: 1 }, treeVersion: { increment: 1 } }
    const { count } = await tx.thread.updateMany({ where: { id, version, postCount }, data: moved })
    if (count === 0) throw refuse.conflict('moderation.changed')
  }
}

/** The thread is what its first post is: removed or deleted since, it stays so. */
async function settleBack(tx: Tx, threadId: string, accepted: Kept['accepted']) {
  const where = { threadId_position: { threadId, position: 1 } }
  const opening = await tx.post.findUniqueOrThrow({ where })
  const { removedAt, deletedAt } = opening
  const data = { mergedIntoId: null, removedAt, deletedAt, replyCount: await countReplies(tx, threadId) }
  await tx.thread.update({ where: { id: threadId }, data })
  await recount(tx, opening)
  if (accepted) await tx.question.updateMany({ where: { threadId }, data: accepted })
}

async function settleInto(tx: Tx, { id, postCount }: Seen, kept: Kept, moved: string[]) {
  await tx.question.updateMany({ where: { threadId: id, acceptedId: { in: moved } }, data: unaccepted })
  const { _max } = await tx.post.aggregate({ where: { threadId: id }, _max: { createdAt: true } })
  const grown = postCount > kept.start + kept.count
  const ends = grown
    ? { postCount, lastPostAt: _max.createdAt! }
    : { postCount: kept.start, lastPostAt: kept.lastPostAt }
  await tx.thread.update({ where: { id }, data: { ...ends, replyCount: await countReplies(tx, id) } })
}
