import { type Actor, insist } from '#app/forum/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { mayDelete, mayEdit } from './post-policy.ts'
import { findPostInThread } from './post-queries.server.ts'

/** A reply's source, for the one who may change it. */
export async function loadReplyForEditing(author: Actor, postId: string) {
  const post = await findPostInThread(author, postId)
  insist(author, mayEdit(author, post, now()))
  if (post.position === 1) throw refuse.forbidden('posts.notAReply')
  return { id: post.id, body: post.body }
}

export async function loadForDeletion(author: Actor, postId: string) {
  const post = await findPostInThread(author, postId)
  insist(author, mayDelete(author, post, now()))
  return { id: post.id, opening: post.position === 1 }
}
