import { refuse } from '#app/forum/refusal.ts'
import {
  dropTogether,
  putBackInSearch,
  type SearchKind,
} from '#app/forum/search/index/search-index.server.ts'
import type { Prisma, Tx } from '#app/platform/db/client.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import type { WordsOfThread } from './index-post.server.ts'

/** The columns a post needs to go and come back with others. */
export const columnsTogether = {
  id: true,
  threadId: true,
  position: true,
  body: true,
  language: true,
  deletedAt: true,
  thread: { select: { kind: true, title: true } },
} satisfies Prisma.PostSelect
export type GoneTogether = Prisma.PostGetPayload<{ select: typeof columnsTogether }>

const threadKinds: SearchKind[] = ['tip', 'review', 'question']
const isOpening = ({ position }: GoneTogether) => position === 1
const idOf = ({ id }: { id: string }) => id
const threadOf = ({ threadId }: GoneTogether) => threadId

/**
 * A step: as set-gone.server.ts removes one post that stands, for very many, in so few statements that nobody waits.
 * Answers by post which place each had in search. Whoever calls it has found the posts (readableBy).
 */
export async function removeTogether(tx: Tx, posts: GoneTogether[], at: Date) {
  const { count } = await tx.post.updateMany({
    where: { id: { in: posts.map(idOf) }, removedAt: null, deletedAt: null },
    data: { removedAt: at },
  })
  if (count !== posts.length) throw refuse.conflict('moderation.changed')
  const [openings, replies] = [posts.filter(isOpening), posts.filter((post) => !isOpening(post))]
  await markThreads(tx, openings, at)
  await countReplies(tx, replies, -1)
  const places = await dropTogether(tx, ['reply'], replies.map(idOf))
  const ofThreads = await dropTogether(tx, threadKinds, openings.map(threadOf))
  for (const { id, threadId } of openings) places.set(id, ofThreads.get(threadId) ?? 0)
  return places
}

/** A step: the same taken back. `places` is where search had them. */
export async function restoreTogether(
  tx: Tx,
  posts: GoneTogether[],
  places: Map<string, number>,
  wordsOfThread: WordsOfThread,
) {
  await tx.post.updateMany({
    where: { id: { in: posts.map(idOf) } },
    data: { removedAt: null, heldAt: null },
  })
  await markThreads(tx, posts.filter(isOpening), null)
  // What its author deleted meanwhile stays away.
  const standing = posts.filter(({ deletedAt }) => !deletedAt)
  await countReplies(
    tx,
    standing.filter((post) => !isOpening(post)),
    1,
  )
  const documents = []
  for (const post of standing) {
    const document = isOpening(post) ? await asThread(tx, post, wordsOfThread) : asReply(post)
    documents.push({ id: places.get(post.id), document })
  }
  await putBackInSearch(tx, documents)
}

async function markThreads(tx: Tx, openings: GoneTogether[], removedAt: Date | null) {
  const ids = openings.map(threadOf)
  const data = { removedAt, version: { increment: 1 } }
  await tx.thread.updateMany({ where: { id: { in: ids } }, data })
  const reviewed = await tx.review.findMany({
    where: { threadId: { in: ids }, phoneId: { not: null } },
    select: { phoneId: true },
    distinct: ['phoneId'],
  })
  for (const { phoneId } of reviewed) await later(tx, { kind: 'summarize-phone', key: phoneId! })
}

/** Threads that lose or gain equally many are one statement. */
async function countReplies(tx: Tx, replies: GoneTogether[], sign: 1 | -1) {
  const counts = new Map<string, number>()
  for (const { threadId } of replies) counts.set(threadId, (counts.get(threadId) ?? 0) + 1)
  for (const count of new Set(counts.values())) {
    const ids = [...counts].flatMap(([id, own]) => (own === count ? [id] : []))
    const data = { replyCount: { increment: sign * count }, treeVersion: { increment: 1 } }
    await tx.thread.updateMany({ where: { id: { in: ids } }, data })
  }
}

async function asThread(tx: Tx, post: GoneTogether, wordsOfThread: WordsOfThread) {
  const { threadId, body, language, thread } = post
  const words = `${body}\n${await wordsOfThread(tx, threadId)}`
  const kind = thread.kind.toLowerCase() as SearchKind
  return { kind, subject: threadId, language, title: thread.title, body: words }
}

function asReply({ id, body, language, thread }: GoneTogether) {
  return { kind: 'reply' as const, subject: id, language, title: thread.title, body }
}
