import type { Member } from '#app/forum/members/accounts/actor.ts'
import { memberColumns } from '#app/forum/members/accounts/sessions.server.ts'
import { type News, tell } from '#app/forum/notifications/tell.server.ts'
import { mayRead } from '#app/forum/posts/post-policy.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { type PostToTell, postToTell, quietFor } from './last-word-queries.server.ts'

/** After a post: whom it answers and whom it names hear of it, each once; nobody of their own. */
export async function tellReply(_: Record<string, unknown>, postId: string) {
  await transact(async (tx) => {
    const post = await postToTell(tx, postId)
    if (!post || post.demo) return
    const [named, answered] = [await membersNamed(tx, post), await membersAnswered(tx, post)]
    await tellAll(tx, post, 'mention', named)
    const others = answered.filter(({ id }) => !named.some((member) => member.id === id))
    await tellAll(tx, post, 'reply', others)
  })
}

function membersNamed(tx: Tx, post: PostToTell) {
  return post.mentions ? listenersTo(tx, post, { foldedName: { in: post.mentions.split(' ') } }) : []
}

/** Whose thread it is and whose reply it answers; the first post of a thread answers nobody. */
function membersAnswered(tx: Tx, post: PostToTell) {
  const ids = [post.thread.authorId, post.parent?.authorId].filter((id) => id !== undefined)
  return post.position > 1 ? listenersTo(tx, post, { id: { in: ids } }) : []
}

type Which = { id: { in: string[] } } | { foldedName: { in: string[] } }

/** Of these, who may read the thread. Its deleted first post keeps nobody from the replies. */
async function listenersTo(tx: Tx, { authorId, thread }: PostToTell, which: Which): Promise<Member[]> {
  const found = await tx.member.findMany({
    where: { AND: [which, { id: { not: authorId }, demo: false }] },
    select: memberColumns,
  })
  return found.filter((member) => mayRead(member, { ...thread, deletedAt: null }))
}

async function tellAll(tx: Tx, post: PostToTell, kind: 'mention' | 'reply', members: Member[]) {
  const { id, threadId, position, thread, author } = post
  const cause = `${threadId}/${id}`
  const ids = await notToldOtherwise(tx, kind, cause, members)
  const quiet = await quietFor(tx, post, kind, ids)
  const params = {
    ...{ path: `/posts/${id}`, thread: threadId, position, name: author.name },
    ...{ title: thread.title, language: thread.language },
  }
  const news: News = { kind, cause, params }
  const loud = ids.filter((member) => !quiet.has(member))
  await tell(tx, [...quiet], { ...news, quiet: true })
  await tell(tx, loud, news)
  await awake(tx, news, loud)
}

/** Whoever heard of it as an answer before it was edited to name them has heard of it. */
async function notToldOtherwise(tx: Tx, kind: string, cause: string, members: Member[]) {
  const ids = members.map(({ id }) => id)
  const told = await tx.notification.findMany({
    where: { cause, kind: { in: ['mention', 'reply'], not: kind }, memberId: { in: ids } },
    select: { memberId: true },
  })
  return ids.filter((id) => !told.some(({ memberId }) => memberId === id))
}

/** What was kept quiet while staff held the post is news when it is shown: nobody reads in the moment of writing. */
async function awake(tx: Tx, { kind, cause }: News, memberIds: string[]) {
  const kept = await tx.notification.findMany({
    where: { kind, cause, memberId: { in: memberIds }, readAt: { not: null } },
  })
  const ids = kept.flatMap(({ id, at, readAt }) => (+at === +readAt! ? [id] : []))
  if (ids.length === 0) return
  await tx.notification.updateMany({
    where: { id: { in: ids } },
    data: { readAt: null, doneAt: null, at: now() },
  })
}
