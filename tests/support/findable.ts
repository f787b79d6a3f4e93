import { putInSearch } from '#app/forum/search/index/search-index.server.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { ann } from './people.ts'

type Words = { title?: string; body?: string; language?: string; kind?: 'TIP' | 'REVIEW' | 'QUESTION' }

/** A thread put straight into the database and into search, for tests of reading. */
export async function aFindableThread({
  title = 'Untitled',
  body = '',
  language = 'en',
  kind = 'TIP',
}: Words = {}) {
  const author = await ann()
  const at = now()
  const id = newId()
  const thread = { id, kind, title, language, slug: 'a-thread', authorId: author.id, hot: 0 }
  await db.thread.create({ data: { ...thread, createdAt: at, lastPostAt: at } })
  await db.post.create({ data: { ...post(author.id, id, 1, body), language } })
  await putInSearch(db, { kind: kind.toLowerCase() as 'tip', subject: id, language, title, body })
  return { ...thread, path: threadPath(thread) }
}

export async function aFindableReply(thread: { id: string; title: string }, body: string, position = 2) {
  const author = await ann()
  const reply = post(author.id, thread.id, position, body)
  await db.post.create({ data: reply })
  await putInSearch(db, { kind: 'reply', subject: reply.id, language: 'en', title: thread.title, body })
  return reply
}

function post(authorId: string, threadId: string, position: number, body: string) {
  return {
    id: newId(),
    threadId,
    position,
    authorId,
    language: 'en',
    body,
    html: '',
    renderer: 1,
    createdAt: now(),
  }
}
