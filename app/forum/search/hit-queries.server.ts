import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { textsOf } from '#app/forum/catalogue/name-queries.server.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { listed, readableBy } from '#app/forum/posts/post-policy.ts'
import type { SearchKind } from '#app/forum/search/index/search-index.server.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import type { Match } from './full-text.ts'
import type { Term } from './query.ts'

/** A result as the page shows it. Of a reply, the title is its thread's. */
export type Hit = {
  kind: SearchKind
  subject: string
  path: string
  title: string
  language: string
  excerpt: Excerpt
  author: string | null
  createdAt: Date | null
}
type Dressed = Map<string, Omit<Hit, 'kind' | 'subject'>>

/** Gives matches their titles and words, and leaves out what this reader may not read. */
export async function hydrate(actor: Actor, matches: Match[], terms: Term[], locale: Locale): Promise<Hit[]> {
  const subjects = (...kinds: Match['kind'][]) =>
    matches.filter(({ kind }) => kinds.includes(kind)).map(({ subject }) => subject)
  const [ofThreads, ofReplies, phone, use, tag] = await Promise.all([
    threads(actor, subjects('tip', 'review', 'question'), terms),
    replies(actor, subjects('reply'), terms),
    named('phone', subjects('phone'), terms, locale),
    named('use', subjects('use'), terms, locale),
    named('tag', subjects('tag'), terms, locale),
  ])
  const dressed: Record<SearchKind, Dressed> = {
    tip: ofThreads,
    review: ofThreads,
    question: ofThreads,
    reply: ofReplies,
    phone,
    use,
    tag,
  }
  return matches.flatMap(({ kind, subject }) => {
    const rest = dressed[kind].get(subject)
    return rest ? [{ kind, subject, ...rest }] : []
  })
}

async function threads(actor: Actor, ids: string[], terms: Term[]): Promise<Dressed> {
  const posts = await db.post.findMany({
    where: { AND: [readableBy(actor), listed, { position: 1, threadId: { in: ids }, thread: listed }] },
    select: { ...wordsOfPost, thread: { select: { ...address, tip: tipWords, claims: gated } } },
  })
  return new Map(
    posts.map(({ thread, ...post }) => {
      const { tip } = thread
      const steps = thread.claims.length === 0 ? (tip?.steps ?? []) : []
      const source = tip ? [tip.promise, ...steps.map(({ text }) => text)].join(' ') : post.body
      return [thread.id, { ...dress(post, source, terms), path: threadPath(thread), title: thread.title }]
    }),
  )
}

async function replies(actor: Actor, ids: string[], terms: Term[]): Promise<Dressed> {
  const posts = await db.post.findMany({
    where: { AND: [readableBy(actor), listed, { id: { in: ids }, thread: listed }] },
    select: { ...wordsOfPost, thread: { select: address } },
  })
  return new Map(
    posts.map(({ thread, ...post }) => {
      const path = `/posts/${post.id}`
      return [post.id, { ...dress(post, post.body, terms), path, title: thread.title }]
    }),
  )
}

const address = { id: true, slug: true, title: true } as const
/** A tip's post repeats its title and facts as text; what it says is in these. */
const tipWords = {
  select: { promise: true, steps: { select: { text: true }, orderBy: { position: 'asc' } } },
} as const
/** Of a tip that is closed as dangerous no step is shown. */
const gated = { where: { kind: 'TIP', gatedAt: { not: null } }, select: { id: true } } as const
const wordsOfPost = {
  id: true,
  body: true,
  language: true,
  createdAt: true,
  author: { select: { name: true } },
} as const

type Post = { body: string; language: string; createdAt: Date; author: { name: string } }

function dress({ language, createdAt, author }: Post, source: string, terms: Term[]) {
  return { language, createdAt, author: author.name, excerpt: excerptOf(source, terms) }
}

const paths = { phone: '/phones/', use: '/uses/', tag: '/tags/' }

async function named(
  kind: keyof typeof paths,
  ids: string[],
  terms: Term[],
  locale: Locale,
): Promise<Dressed> {
  if (ids.length === 0) return new Map()
  const [labels, words] = [await labelsIn(locale), await wordsAbout(kind, ids, locale)]
  return new Map(
    ids.map((id) => {
      const excerpt = excerptOf(words(id), terms)
      const title = labels[kind][id] ?? id
      return [id, { path: paths[kind] + id, title, language: '', excerpt, author: null, createdAt: null }]
    }),
  )
}

/** A use's description; of a phone or a tag its names, so that one sees by which it was found. */
async function wordsAbout(kind: keyof typeof paths, ids: string[], locale: Locale) {
  if (kind === 'use') {
    const abouts = await textsOf('use', ids, locale, 'about')
    return (id: string) => abouts.get(id) ?? ''
  }
  const names = await db.name.findMany({
    where: { subjectKind: kind, subjectId: { in: ids }, kind: { in: ['name', 'synonym'] } },
    orderBy: { id: 'asc' },
  })
  return (id: string) => {
    const own = names.filter(({ subjectId }) => subjectId === id).map(({ text }) => text)
    return [...new Set(own)].join(' · ')
  }
}
