import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import type { WordsOfThread } from './index-post.server.ts'
import { mayBringBack, mayDelete } from './post-policy.ts'
import { findPostInThread } from './post-queries.server.ts'
import { setGone } from './set-gone.server.ts'

/** The author takes a post back: gone for all but staff, and for 30 days the author can change their mind. */
export async function deletePost(author: Actor, postId: string) {
  const post = await findPostInThread(author, postId)
  insist(author, mayDelete(author, post, now()))
  await transact(async (tx) => {
    if (!(await setGone(tx, post, 'deletedAt', now(), async () => ''))) throw refuse.conflict('posts.deleted')
  })
  return post
}

export async function bringBackPost(author: Actor, postId: string, wordsOfThread: WordsOfThread) {
  const post = await findPostInThread(author, postId)
  insist(author, mayBringBack(author, post, now()))
  await transact(async (tx) => {
    if (!(await setGone(tx, post, 'deletedAt', null, wordsOfThread)))
      throw refuse.conflict('posts.notDeleted')
  })
  return post
}
