import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { listed } from '#app/forum/posts/post-policy.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { db } from '#app/platform/db/client.server.ts'
import { wordsOf } from '#app/platform/i18n/words.ts'

/** From how many characters on a title says something: fewer in Chinese. */
const ENOUGH = 10
const ENOUGH_HAN = 4
const AT_MOST = 5

/** Tips, and questions where asked for, everybody may read (`listed`, the filter beside readableBy) that share most of their words with a title. */
export async function similarThreads(
  _actor: Actor,
  title: string,
  butThread: string,
  kinds: ('tip' | 'question')[] = ['tip'],
) {
  const enough = /\p{Script=Han}/u.test(title) ? ENOUGH_HAN : ENOUGH
  const words = [...new Set(wordsOf(title.slice(0, 200)))].filter((word) => word.length > 1).slice(0, 12)
  if ([...title.trim()].length < enough || words.length === 0) return []
  const documents = await db.searchDocument.findMany({
    where: {
      kind: { in: kinds },
      subject: { not: butThread },
      OR: words.map((word) => ({ words: { contains: word } })),
    },
    select: { subject: true, title: true },
    take: 300,
  })
  const ranked = documents.map(({ subject, title: other }) => ({ subject, shared: shared(words, other) }))
  const best = ranked
    .filter((hit) => hit.shared >= 0.4)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, AT_MOST)
  const threads = await db.thread.findMany({
    where: { AND: [listed, { id: { in: best.map(({ subject }) => subject) } }] },
    select: { id: true, slug: true, title: true, language: true },
  })
  return best.flatMap(({ subject }) => {
    const thread = threads.find(({ id }) => id === subject)
    return thread ? [{ path: threadPath(thread), title: thread.title, language: thread.language }] : []
  })
}

function shared(words: string[], title: string) {
  const there = new Set(wordsOf(title))
  return words.filter((word) => there.has(word)).length / words.length
}
