import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import { readableBy } from './post-policy.ts'

/** The post, as far as this actor may read it. */
export async function findPost(actor: Actor, id: string) {
  const post = await db.post.findFirst({ where: { AND: [{ id }, readableBy(actor)] } })
  if (!post) throw refuse.notFound('posts.noSuchPost')
  return post
}

/** A post with the state of its thread: what replying, editing and deleting need to know. */
export async function findPostInThread(actor: Actor, id: string) {
  const post = await db.post.findFirst({
    where: { AND: [{ id }, readableBy(actor)] },
    include: { thread: true, author: { select: { name: true, foldedName: true } } },
  })
  if (!post) throw refuse.notFound('posts.noSuchPost')
  return post
}
