import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { hotness } from '#app/forum/threads/hot.ts'
import { publishTip } from '#app/forum/threads/tips/publish-tip.server.ts'
import { TipDraft } from '#app/forum/threads/tips/tip-draft.ts'
import { writeReply } from '#app/forum/threads/write-reply.server.ts'
import { advance, DAY, HOUR, MINUTE, now, startOfDay } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { newId } from '#app/platform/id.server.ts'
import { aCatalogue } from './catalogue.ts'
import { loadedOnce } from './snapshot.ts'

const words = (text: string) => ({ en: text, fr: text, zh: text })

/** For `beforeAll`, with `keep(...catalogueTables, 'search_document')`: two phones, one use, two tags. */
export async function aCatalogueToWriteAbout() {
  const data = aCatalogue(({ phones, tags }) => {
    phones.push({ ...phones[0]!, id: 'tiny-two', name: words('Tiny Two'), facts: [] })
    tags.push({ id: 'back-screen', name: words('back screen'), synonyms: { en: [], fr: [], zh: ['背屏'] } })
  })
  await loadedOnce('small catalogue', () => loadCatalogue(data))
}

/** For `beforeAll`, with the same: the forum's own catalogue. */
export async function theWholeCatalogue() {
  await loadedOnce('whole catalogue', () => loadCatalogue())
}

/** What Ann typed into the composer. */
export const tipForm = {
  title: 'A clock on the back',
  promise: 'Shows the time without turning the phone.',
  phones: ['tiny-one'],
  uses: ['clock'],
  access: 'STOCK',
  minutes: 5,
  build: 'Tiny OS 1',
  steps: [{ text: 'Open the settings of the back screen.' }],
  tags: '',
  language: 'en',
}

export function aTipDraft(more: object = {}) {
  return TipDraft.parse({ ...tipForm, ...more })
}

/** A tip, through the schema and the verb of members. Nobody is in a hurry: a minute goes by before. */
export async function aTip(author: Actor, more: object = {}) {
  advance(MINUTE)
  return publishTip(author, aTipDraft(more))
}

/** The post a thread begins with. */
export function openingPost({ id }: { id: string }) {
  return db.post.findUniqueOrThrow({ where: { threadId_position: { threadId: id, position: 1 } } })
}

type Words = { body?: string; parent?: string; language?: Locale }

export async function aReply(author: Actor, { id }: { id: string }, more: Words = {}) {
  advance(MINUTE)
  return writeReply(author, id, { body: 'That works on mine too.', language: 'en', ...more })
}

/** Many replies at once, straight into the database, as a discussion of years would have left them. */
export async function manyReplies(
  author: { id: string },
  thread: { id: string },
  count: number,
  { chain = false } = {},
) {
  const ids = Array.from({ length: count }, () => newId())
  const row = (id: string, n: number) => ({
    id,
    threadId: thread.id,
    parentId: chain && n > 0 ? ids[n - 1]! : null,
    position: n + 2,
    authorId: author.id,
    language: 'en',
    body: `Reply ${n + 1}`,
    html: `<p>Reply ${n + 1}</p>`,
    renderer: 1,
    createdAt: now(),
  })
  for (let from = 0; from < count; from += 100)
    await db.post.createMany({ data: ids.slice(from, from + 100).map((id, n) => row(id, from + n)) })
  const counts = { replyCount: count, postCount: count + 1, treeVersion: { increment: 1 } }
  await db.thread.update({ where: { id: thread.id }, data: counts })
  return ids
}

/** So many threads, straight into the database: every fourth an hour older, scores repeating. */
export async function manyThreads(author: { id: string }, count: number) {
  const rows = Array.from({ length: count }, (_, n) => {
    const createdAt = new Date(+now() - Math.floor(n / 4) * HOUR)
    const score = (n % 7) - 2
    const times = { createdAt, lastPostAt: createdAt, hot: hotness(score, createdAt) }
    const words = { kind: 'TIP' as const, slug: 'a', title: `T${n}`, language: 'en' }
    return { id: newId(), authorId: author.id, score, ...words, ...times }
  })
  await db.thread.createMany({ data: rows })
  const post = { position: 1, authorId: author.id, language: 'en', body: '', html: '', renderer: 1 }
  const posts = rows.map(({ id, createdAt }) => ({ ...post, id: newId(), threadId: id, createdAt }))
  await db.post.createMany({ data: posts })
}

/** Six in the morning of the next UTC day: what is counted by the day begins anew, and does not end under way. */
export function nextMorning() {
  advance(+startOfDay(now()) + DAY + 6 * HOUR - +now())
}
