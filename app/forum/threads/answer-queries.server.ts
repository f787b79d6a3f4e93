import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { beganWriting } from '#app/forum/moderation/screening/began.server.ts'
import { insistOnOpen } from '#app/forum/posts/closed-queries.server.ts'
import { current } from '#app/forum/posts/markup.server.ts'
import { mayPost } from '#app/forum/posts/post-policy.ts'
import { findPostInThread } from '#app/forum/posts/post-queries.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { repliesArrived } from './arrival-queries.server.ts'

const QUOTED = 300

/** What is answered, and the beginning of it as a quotation to answer under. */
export async function loadForAnswer(actor: Actor, postId: string) {
  const post = await findPostInThread(actor, postId)
  insist(actor, mayPost(actor, now(), post.thread))
  await insistOnOpen(actor, post)
  if (post.removedAt || post.deletedAt) throw refuse.gone('threads.reply.parentGone')
  return {
    threadId: post.threadId,
    postId: post.id,
    name: post.author.name,
    language: post.language,
    html: current(post),
    quotation: quotation(post.body),
    began: beganWriting(actor),
    arrived: await repliesArrived(actor, post.threadId, post.position === 1 ? null : postId),
  }
}

export function quotation(body: string) {
  const own = body
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim()
  const characters = [...own]
  const text = characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : own
  return `${text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')}\n\n`
}
