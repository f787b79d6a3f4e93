import { automatic, type By, decide, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { readableBy } from '#app/forum/posts/post-policy.ts'
import { setGone } from '#app/forum/posts/set-gone.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'

/** Gone for everybody but its author and staff, everywhere, from here on. */
export function removePost(by: By, postId: string, why: Why) {
  return transact((tx) => removePostIn(tx, by, postId, why))
}

/** The same taken back: the post stands where it stood, with its votes and replies. */
export function restorePost(by: By, postId: string, why: Why = {}) {
  return transact((tx) => restorePostIn(tx, by, postId, why))
}

/** The same as a step of something larger: a batch, an objection that was right (see undo-of.server.ts). */
export async function removePostIn(tx: Tx, by: By, postId: string, why: Why) {
  const { post, act } = await aboutPost(tx, by, postId)
  return decide(tx, by, { key: 'post.removed', ...act, ...why }, async () => {
    if (!(await setGone(tx, post, 'removedAt', now(), wordsOfThread)))
      throw refuse.conflict('moderation.removedAlready')
  })
}

/** As `post.approved` it takes back that a rule held it, and as `post.restored` all else that keeps it from others. */
export async function restorePostIn(
  tx: Tx,
  by: By,
  postId: string,
  why: Why = {},
  key: 'post.restored' | 'post.approved' = 'post.restored',
) {
  const { post, act } = await aboutPost(tx, by, postId)
  return decide(tx, by, { key, ...act, ...why }, async () => {
    if (!(await setGone(tx, post, 'removedAt', null, wordsOfThread)))
      throw refuse.conflict('moderation.notRemoved')
  })
}

/** The post, its author's rank, and its words as they are now. A rule that acts by itself reads what staff read. */
export async function aboutPost(tx: Tx, by: By, id: string) {
  const post = await tx.post.findFirst({
    where: { AND: [{ id }, by === automatic ? {} : readableBy(by)] },
    include: { thread: true, author: { select: { id: true, name: true, foldedName: true, role: true } } },
  })
  if (!post) throw refuse.notFound('posts.noSuchPost')
  const { author, body, language, thread } = post
  const snapshot = { title: post.position === 1 ? thread.title : '', body, language, authorId: author.id }
  const { role } = author
  return { post, act: { subject: { kind: 'post' as const, id }, author: { id: author.id, role }, snapshot } }
}
