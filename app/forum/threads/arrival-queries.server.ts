import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { arrival } from '#app/forum/posts/arrived.ts'
import { db, type Prisma } from '#app/platform/db/client.server.ts'

/** More than anybody sends while one text of theirs is under way. */
const RECENT = 10

/**
 * What a member sent last, newest first: the browser compares its copies with it, to tell what arrived from what was
 * lost on the way. Their own, so not readableBy, and whatever became of it: what waits for staff has arrived, too.
 */
export function threadsArrived({ id }: Actor, kind: Prisma.ThreadWhereInput['kind']) {
  return id ? arrivals({ authorId: id, kind }) : Promise.resolve([])
}

/** A published text that its author edits, as it is now. */
export function editArrived({ id: authorId }: Actor, id: string) {
  return authorId ? arrivals({ authorId, id }) : Promise.resolve([])
}

async function arrivals(where: Prisma.ThreadWhereInput) {
  const threads = await db.thread.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: RECENT,
    select: {
      id: true,
      version: true,
      title: true,
      posts: { where: { position: 1 }, select: { body: true } },
      tip: {
        select: {
          promise: true,
          undo: true,
          steps: { orderBy: { position: 'asc' }, select: { text: true } },
        },
      },
      review: { select: { pros: true, cons: true } },
    },
  })
  return threads.map(({ id, version, title, posts, tip, review }) =>
    arrival(`${id}.${version}`, { title, ...(tip ?? { text: posts[0]?.body, ...review }) }),
  )
}

/** The same for replies: to the thread, or to one of its posts. */
export async function repliesArrived({ id: authorId }: Actor, threadId: string, parentId: string | null) {
  if (!authorId) return []
  const replies = await db.post.findMany({
    where: { threadId, authorId, parentId, position: { gt: 1 } },
    orderBy: { position: 'desc' },
    take: RECENT,
    select: { id: true, body: true },
  })
  return replies.map(({ id, body }) => arrival(id, { text: body }))
}
