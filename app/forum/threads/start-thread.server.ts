import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { insistOnPace } from '#app/forum/moderation/screening/pace.server.ts'
import { written } from '#app/forum/posts/name-mentions.server.ts'
import { mayPost } from '#app/forum/posts/post-policy.ts'
import { putInSearch } from '#app/forum/search/index/search-index.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import { hotness } from './hot.ts'
import { slugOf } from './slug.ts'

export type Opening = {
  kind: 'TIP' | 'REVIEW' | 'QUESTION'
  title: string
  language: string
  body: string
  phones: string[]
  uses: string[]
}

/** A step of publishing: runs inside the transaction of the tip, review or question being published. */
export async function startThread(tx: Tx, author: Actor, opening: Opening) {
  insist(author, mayPost(author, now()))
  await insistOnPace(tx, author, 'thread')
  const { kind, title, language, body } = opening
  const demo = author.demo === true
  const createdAt = now()
  const thread = await tx.thread.create({
    data: {
      id: newId(),
      kind,
      title,
      language,
      demo,
      slug: slugOf(title),
      authorId: author.id,
      hot: hotness(0, createdAt),
      createdAt,
      lastPostAt: createdAt,
      phones: { create: [...new Set(opening.phones)].map((phoneId) => ({ phoneId })) },
      uses: { create: [...new Set(opening.uses)].map((useId) => ({ useId })) },
    },
  })
  const text = await written(tx, body)
  const post = await tx.post.create({
    data: {
      id: newId(),
      threadId: thread.id,
      position: 1,
      authorId: author.id,
      language,
      demo,
      createdAt,
      ...text,
    },
  })
  if (text.mentions && !demo) await later(tx, { kind: 'tell-reply', key: post.id })
  return { thread, post }
}

/** The thread as search finds it: a step of publishing and of editing. `words`: what else it is found by. */
export async function indexThread(
  tx: Tx,
  thread: { id: string },
  { kind, title, language, body }: Opening,
  words = '',
) {
  const searchKind = kind.toLowerCase() as 'tip' | 'review' | 'question'
  await putInSearch(tx, { kind: searchKind, subject: thread.id, language, title, body: `${body}\n${words}` })
}
