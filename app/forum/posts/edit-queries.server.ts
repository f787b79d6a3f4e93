import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { mayDelete, mayEdit } from './post-policy.ts'
import { findPostInThread } from './post-queries.server.ts'

/** The source of a reply, or of what a question or a review begins with, for the one who may change it. */
export async function loadForEditing(author: Actor, postId: string) {
  const post = await findPostInThread(author, postId)
  insist(author, mayEdit(author, post, now()))
  if (post.position === 1 && post.thread.kind === 'TIP') throw refuse.forbidden('posts.notAReply')
  return { id: post.id, body: post.body, edition: post.version, opening: post.position === 1 }
}

export async function loadForDeletion(author: Actor, postId: string) {
  const post = await findPostInThread(author, postId)
  insist(author, mayDelete(author, post, now()))
  return { id: post.id, opening: post.position === 1 }
}
