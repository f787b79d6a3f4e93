import { type Actor, insist } from '#app/forum/accounts/actor.ts'
import { putInSearch } from '#app/forum/activity/search-index.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { insistOnFewLinks } from '#app/forum/screening/pace.server.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { keepRevision } from './keep-revision.server.ts'
import { linksIn, mentionsIn } from './markup.server.ts'
import { written } from './name-mentions.server.ts'
import { mayEdit } from './post-policy.ts'
import { findPostInThread } from './post-queries.server.ts'

/** Changes the words of a reply; what it said before stays readable as a revision. */
export async function editReply(
  author: Actor,
  postId: string,
  { body, reason }: { body: string; reason?: string },
) {
  const post = await findPostInThread(author, postId)
  insist(author, mayEdit(author, post, now()))
  if (post.position === 1) throw refuse.forbidden('posts.notAReply')
  insistOnFewLinks(author, 'body', linksIn(body), mentionsIn(body).length)

  await transact(async (tx) => {
    const editedAt = await keepRevision(tx, author, post, body, reason)
    const text = await written(tx, body)
    await tx.post.update({ where: { id: post.id }, data: { ...text, ...(editedAt && { editedAt }) } })
    const { language, thread } = post
    await putInSearch(tx, { kind: 'reply', subject: post.id, language, title: thread.title, body })
  })
  return post
}
