import { dropFromSearch, putInSearch, type SearchKind } from '#app/forum/search/index/search-index.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { findPostInThread } from './post-queries.server.ts'

type Found = Pick<Awaited<ReturnType<typeof findPostInThread>>, 'id' | 'position' | 'language' | 'thread'>

/** Everything a thread shall be found by beyond its first post. Handed in: later concepts know the words. */
export type WordsOfThread = (tx: Tx, threadId: string) => Promise<string>

/** A step: search finds a post by these words; the first of a thread as the thread. */
export async function indexPost(tx: Tx, post: Found, body: string, wordsOfThread: WordsOfThread) {
  const { language, thread } = post
  const words = post.position === 1 ? `${body}\n${await wordsOfThread(tx, thread.id)}` : body
  await putInSearch(tx, { ...inSearch(post), language, title: thread.title, body: words })
}

/** A step: search no longer finds it. */
export async function unindexPost(tx: Tx, post: Found) {
  const { kind, subject } = inSearch(post)
  await dropFromSearch(tx, kind, subject)
}

function inSearch({ id, position, thread }: Found): { kind: SearchKind; subject: string } {
  if (position > 1) return { kind: 'reply', subject: id }
  return { kind: thread.kind.toLowerCase() as SearchKind, subject: thread.id }
}
