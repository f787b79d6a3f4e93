import type { Actor } from '#app/forum/accounts/actor.ts'
import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { textsOf } from '#app/forum/catalogue/name-queries.server.ts'
import { listed, readableBy } from '#app/forum/posts/post-policy.ts'
import { threadPath } from '#app/forum/threads/slug.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import type { Match } from './full-text.ts'
import type { Term } from './query.ts'

/** A result as the page shows it. Of a reply, the title is its thread's. */
export type Hit = {
  kind: Match['kind']
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
  const dressed: Dressed[] = await Promise.all([
    threads(actor, subjects('tip', 'review', 'question'), terms),
    replies(actor, subjects('reply'), terms),
    named('phone', subjects('phone'), terms, locale),
    named('use', subjects('use'), terms, locale),
    named('tag', subjects('tag'), terms, locale),
  ])
  const [ofThreads, ofReplies, ofPhones, ofUses, ofTags] = dressed
  const wardrobe = new Map([
    ['reply', ofReplies],
    ['phone', ofPhones],
    ['use', ofUses],
    ['tag', ofTags],
  ])
  return matches.flatMap(({ kind, subject }) => {
    const rest = (wardrobe.get(kind) ?? ofThreads)?.get(subject)
    return rest ? [{ kind, subject, ...rest }] : []
  })
}

async function threads(actor: Actor, ids: string[], terms: Term[]): Promise<Dressed> {
  const posts = await db.post.findMany({
    where: { AND: [readableBy(actor), listed, { position: 1, threadId: { in: ids }, thread: listed }] },
    select: { ...wordsOfPost, thread: { select: { ...address, tip: { select: { promise: true } } } } },
  })
  return new Map(
    posts.map(({ thread, ...post }) => {
      const source = [thread.tip?.promise, post.body].filter(Boolean).join(' ')
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
      const path = `${threadPath(thread)}?post=${post.id}#${post.id}`
      return [post.id, { ...dress(post, post.body, terms), path, title: thread.title }]
    }),
  )
}

const address = { id: true, slug: true, title: true } as const
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
  const [labels, abouts] = [await labelsIn(locale), await textsOf(kind, ids, locale, 'about')]
  return new Map(
    ids.map((id) => {
      const excerpt = excerptOf(abouts.get(id) ?? '', terms)
      const title = labels[kind][id] ?? id
      return [id, { path: paths[kind] + id, title, language: '', excerpt, author: null, createdAt: null }]
    }),
  )
}
