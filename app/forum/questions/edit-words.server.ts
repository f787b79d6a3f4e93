import { type Actor, insist } from '#app/forum/accounts/actor.ts'
import { editReply } from '#app/forum/posts/edit-reply.server.ts'
import { keepRevision } from '#app/forum/posts/keep-revision.server.ts'
import { linksIn, mentionsIn } from '#app/forum/posts/markup.server.ts'
import { written } from '#app/forum/posts/name-mentions.server.ts'
import { mayEdit } from '#app/forum/posts/post-policy.ts'
import { findPostInThread } from '#app/forum/posts/post-queries.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { wordsOfThread } from '#app/forum/reviews/review-words.server.ts'
import { insistOnFewLinks } from '#app/forum/screening/pace.server.ts'
import { indexThread } from '#app/forum/threads/start-thread.server.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'

type Edit = { body: string; reason?: string }

/** Changes the words of a reply, or those a question or a review begins with. A tip has its composer. */
export async function editWords(author: Actor, postId: string, edit: Edit) {
  const post = await findPostInThread(author, postId)
  return post.position > 1 ? editReply(author, postId, edit) : editOpening(author, post, edit)
}

type Opening = Awaited<ReturnType<typeof findPostInThread>>

/** What it said before stays readable as a revision. Facts and scores of a review stay: follow-ups say more. */
async function editOpening(author: Actor, post: Opening, { body, reason }: Edit) {
  insist(author, mayEdit(author, post, now()))
  const { kind, title, language } = post.thread
  if (kind === 'TIP') throw refuse.forbidden('posts.notAReply')
  insistOnFewLinks(author, 'body', linksIn(body), mentionsIn(body).length)
  await transact(async (tx) => {
    const editedAt = await keepRevision(tx, author, post, body, reason)
    const text = await written(tx, body)
    await tx.post.update({ where: { id: post.id }, data: { ...text, ...(editedAt && { editedAt }) } })
    await tx.thread.update({ where: { id: post.threadId }, data: { version: { increment: 1 } } })
    const opening = { kind, title, language, body, phones: [], uses: [] }
    await indexThread(tx, post.thread, opening, await wordsOfThread(tx, post.threadId))
  })
  return post
}
