import type { Member } from '#app/forum/accounts/actor.ts'
import { automatic, type By, moderate, type Why } from '#app/forum/decisions/moderate.server.ts'
import { findPostInThread } from '#app/forum/posts/post-queries.server.ts'
import { setGone } from '#app/forum/posts/set-gone.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { wordsOfThread } from '#app/forum/reviews/review-words.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'

/** Gone for everybody but its author and staff, everywhere, from here on. */
export async function removePost(by: By, postId: string, why: Why) {
  const about = await aboutPost(by, postId)
  return moderate(by, { key: 'post.removed', ...about.act, ...why }, async (tx) => {
    if (!(await setGone(tx, about.post, 'removedAt', now(), wordsOfThread)))
      throw refuse.conflict('moderation.removedAlready')
  })
}

/** The same taken back: the post stands where it stood, with its votes and replies. */
export async function restorePost(by: By, postId: string, why: Why = {}) {
  const about = await aboutPost(by, postId)
  return moderate(by, { key: 'post.restored', ...about.act, ...why }, async (tx) => {
    if (!(await setGone(tx, about.post, 'removedAt', null, wordsOfThread)))
      throw refuse.conflict('moderation.notRemoved')
  })
}

/** The post, its author's rank, and its words as they are now. */
export async function aboutPost(by: By, postId: string) {
  const post = await findPostInThread(by === automatic ? readsAll : by, postId)
  const author = await db.member.findUniqueOrThrow({
    where: { id: post.authorId },
    select: { id: true, role: true },
  })
  const { body, language, thread } = post
  const snapshot = { title: post.position === 1 ? thread.title : '', body, language, authorId: author.id }
  return { post, act: { subject: { kind: 'post' as const, id: post.id }, author, snapshot } }
}

/** A rule that acts by itself reads what staff read. */
const readsAll = { role: 'MODERATOR', id: '' } as unknown as Member
