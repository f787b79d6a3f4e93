import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { insistOnFewLinks } from '#app/forum/moderation/screening/pace.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import type { BeganFrom } from './edition.server.ts'
import { fixHeld } from './fix-held.server.ts'
import { indexPost, type WordsOfThread } from './index-post.server.ts'
import { keepRevision } from './keep-revision.server.ts'
import { linksIn, mentionsIn } from './markup.server.ts'
import { tellNamed, written } from './name-mentions.server.ts'
import { mayEdit } from './post-policy.ts'
import { findPostInThread } from './post-queries.server.ts'
import { screenEdit } from './screen-post.server.ts'

type Edit = BeganFrom & { body: string; reason?: string }

/**
 * Changes the words of a reply, or those a question or a review begins with; what they were stays readable as a
 * revision. A tip has its composer; facts and scores of a review stay, follow-ups say more.
 */
export async function editPost(
  author: Actor,
  postId: string,
  { body, reason, edition }: Edit,
  wordsOfThread: WordsOfThread,
) {
  const post = await findPostInThread(author, postId)
  insist(author, mayEdit(author, post, now()))
  const opening = post.position === 1
  if (opening && post.thread.kind === 'TIP') throw refuse.forbidden('posts.notAReply')
  insistOnFewLinks(author, 'body', linksIn(body), mentionsIn(body).length)

  await transact(async (tx) => {
    const editedAt = await keepRevision(tx, author, post, body, { reason, edition })
    const text = await written(tx, body)
    await tx.post.update({ where: { id: post.id }, data: { ...text, ...(editedAt && { editedAt }) } })
    if (opening) await tx.thread.update({ where: { id: post.threadId }, data: { version: { increment: 1 } } })
    await tellNamed(tx, post, text.mentions)
    await indexPost(tx, post, body, wordsOfThread)
    await fixHeld(tx, post.id, wordsOfThread)
    const said = { postId: post.id, language: post.language }
    await screenEdit(tx, author, { ...said, field: 'body', text: body })
    if (reason) await screenEdit(tx, author, { ...said, field: 'reason', text: reason })
  })
  return post
}
