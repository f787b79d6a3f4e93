import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { insistOnFewLinks, insistOnPace } from '#app/forum/moderation/screening/pace.server.ts'
import { linksIn, mentionsIn } from '#app/forum/posts/markup.server.ts'
import { written } from '#app/forum/posts/name-mentions.server.ts'
import { mayPost } from '#app/forum/posts/post-policy.ts'
import { screenPost } from '#app/forum/posts/screen-post.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { putInSearch } from '#app/forum/search/index/search-index.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import { insistOnSlowness } from './insist-on-slowness.server.ts'
import { markRead } from './mark-read.server.ts'
import type { ReplyDraft } from './reply-draft.ts'
import { findThread } from './thread-queries.server.ts'

/** Answers a thread or one of its replies. Whoever writes has read: their mark moves along. */
export async function writeReply(author: Actor, threadId: string, draft: ReplyDraft & { language: string }) {
  const thread = await findThread(author, threadId)
  insist(author, mayPost(author, now(), thread))
  insistOnFewLinks(author, 'body', linksIn(draft.body), mentionsIn(draft.body).length)

  return transact(async (tx) => {
    const createdAt = now()
    await insistOnPace(tx, author, 'reply')
    const { postCount, slowSeconds, mergedIntoId } = await tx.thread.update({
      where: { id: thread.id },
      data: {
        postCount: { increment: 1 },
        replyCount: { increment: 1 },
        treeVersion: { increment: 1 },
        lastPostAt: createdAt,
      },
    })
    if (mergedIntoId) throw refuse.conflict('threads.merged')
    await insistOnSlowness(tx, author, { id: thread.id, slowSeconds })
    const reply = await tx.post.create({
      data: {
        id: newId(),
        threadId: thread.id,
        parentId: draft.parent ? await parentIn(tx, thread.id, draft.parent) : null,
        position: postCount,
        authorId: author.id,
        language: draft.language,
        demo: author.demo === true,
        createdAt,
        ...(await written(tx, draft.body)),
      },
    })
    await putInSearch(tx, {
      kind: 'reply',
      subject: reply.id,
      language: draft.language,
      title: thread.title,
      body: draft.body,
    })
    await markRead(tx, author, thread.id, reply.position)
    const { language, body: text, began } = draft
    await screenPost(tx, author, { postId: reply.id, field: 'body', text, language, began })
    if (!author.demo) await later(tx, { kind: 'tell-reply', key: reply.id })
    return { ...reply, thread }
  })
}

/** Null where the parent is the thread itself. Stricter than readableBy: not even staff answer what is gone. */
async function parentIn(tx: Tx, threadId: string, parentId: string) {
  const parent = await tx.post.findFirst({
    where: { id: parentId, threadId, removedAt: null, deletedAt: null },
    select: { id: true, position: true },
  })
  if (!parent) throw refuse.invalid('body', 'threads.reply.parentGone')
  return parent.position === 1 ? null : parent.id
}
