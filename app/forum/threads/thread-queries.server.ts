import { LRUCache } from 'lru-cache'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { decisionsKeepingAway } from '#app/forum/moderation/decide/gone-queries.server.ts'
import { mayRead } from '#app/forum/posts/post-policy.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import { onForget } from '#app/platform/forget.ts'
import { postRows, threadRow } from './post-row-queries.server.ts'
import { type Placed, readingOrder, type Sort } from './reading-order.ts'
import { asShown } from './shown-post.server.ts'
import { threadPath } from './slug.ts'

export const REPLIES_A_PAGE = 50

/** The thread's own row, or why there is none to show: never written (404), removed or deleted with nothing left (410). */
export async function findThread(actor: Actor, id: string) {
  const thread = await threadRow(actor, id)
  if (!thread) throw refuse.notFound('threads.noSuchThread')
  if (thread.mergedIntoId) throw await leadingOn(actor, thread.mergedIntoId)
  if (mayRead(actor, thread)) return thread
  if (thread.removedAt) throw await removed(id)
  if (thread.replyCount === 0) throw refuse.gone('threads.deleted')
  return thread
}

/** By staff, with its line in the public log; or it waits for them. */
async function removed(threadId: string) {
  // Who asks may not read it: of the post only what keeps it away is looked up, past readableBy.
  const opening = await db.post.findFirst({
    where: { threadId, position: 1 },
    select: { id: true, heldAt: true },
  })
  const [decision] = await decisionsKeepingAway(opening ? [opening.id] : [])
  const line = decision && `/moderation-log/${decision.id}`
  return refuse.gone(opening?.heldAt ? 'threads.held' : 'threads.removed', line)
}

/** To the thread it became part of; a slug says what its title said, so only to whom that is for. */
async function leadingOn(actor: Actor, id: string) {
  const into = await findThread(actor, id)
  const path = mayRead(actor, into) ? threadPath(into) : threadPath({ id, slug: 'deleted' })
  return refuse.moved('threads.merged', path)
}

/** The first post of a thread, or null where its words are not for this actor: mayRead is readableBy for one row. */
export async function loadOpening(actor: Actor, threadId: string) {
  const [post] = await postRows(actor, threadId, [])
  return post && mayRead(actor, post) ? asShown(actor, post) : null
}

export type ReplyPage = Awaited<ReturnType<typeof loadReplies>>

/** One page of the discussion in reading order. `at` is a reply's id: its page then, wherever that is. */
export async function loadReplies(actor: Actor, thread: Tree, asked: Asked) {
  const { opening, ...replies } = await loadDiscussion(actor, thread, asked)
  return replies
}

/** The first post, as loadOpening answers it, and a page of replies: the hottest page reads both at once. */
export async function loadDiscussion(actor: Actor, thread: Tree, { sort, page = 1, at }: Asked) {
  const order = await orderOf(thread, sort)
  const index = at ? order.findIndex(({ id }) => id === at) : -1
  const pages = Math.max(1, Math.ceil(order.length / REPLIES_A_PAGE))
  const here = Math.min(pages, index < 0 ? Math.max(1, page) : Math.floor(index / REPLIES_A_PAGE) + 1)
  const placed = order.slice((here - 1) * REPLIES_A_PAGE, here * REPLIES_A_PAGE)
  const ids = placed.map(({ id }) => id)
  const found = await postRows(actor, thread.id, ids)
  const posts = new Map(found.map((post) => [post.id, post]))
  const replies = placed.flatMap(({ id, depth }) => {
    const post = posts.get(id)
    return post ? [{ ...asShown(actor, post), depth }] : []
  })
  const first = found.find(({ position }) => position === 1)
  const opening = first && mayRead(actor, first) ? asShown(actor, first) : null
  return { opening, replies, page: here, pages, count: order.length, sort }
}

type Tree = { id: string; treeVersion: number }
type Asked = { sort: Sort; page?: number; at?: string }

const orders = new LRUCache<string, Placed[]>({
  max: 500,
  maxSize: 200_000,
  sizeCalculation: (order) => order.length + 1,
})
onForget(() => orders.clear())

/** Kept per state of the tree, so that only the first reader after a reply or a vote pays for the sorting. */
async function orderOf(thread: { id: string; treeVersion: number }, sort: Sort) {
  const key = `${thread.id} ${thread.treeVersion} ${sort}`
  const kept = orders.get(key)
  if (kept) return kept
  // The places of all replies, readable or not: a removed parent keeps its children. Words are filtered in asShown.
  const twigs = await db.post.findMany({
    where: { threadId: thread.id, position: { gt: 1 } },
    select: { id: true, parentId: true, position: true, best: true },
    orderBy: { position: 'asc' },
  })
  const order = readingOrder(twigs, sort)
  orders.set(key, order)
  return order
}

/** The page of its thread a reply is on, for permalinks. */
export async function pathOfPost(actor: Actor, postId: string) {
  const post = await db.post.findFirst({
    where: { id: postId },
    select: { id: true, position: true, thread: { select: { id: true, slug: true } } },
  })
  if (!post) throw refuse.notFound('posts.noSuchPost')
  await findThread(actor, post.thread.id)
  return post
}
