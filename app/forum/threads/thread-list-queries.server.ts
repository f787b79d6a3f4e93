import { DEMO_PHONE } from '#app/forum/catalogue/phone.ts'
import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { listed } from '#app/forum/posts/post-policy.ts'
import { db, type Prisma } from '#app/platform/db/client.server.ts'
import { type Cursor, readCursor, writeCursor } from '#app/platform/db/keyset.ts'
import { pinned, pinnedIds } from './pin-queries.server.ts'
import { type AnswerFilter, type ThreadFilter, type ThreadSort, upTo } from './thread-filter.ts'

export const THREADS_A_PAGE = 20

export type ThreadList = Awaited<ReturnType<typeof listThreads>>
export type ThreadRow = ReturnType<typeof asRow> & { pinned?: true }

/**
 * One page of a list, by keyset: where the last page ended is part of its address, so that threads that are
 * written or voted on meanwhile neither push others to the next page nor hide them.
 */
export async function listThreads(_actor: Actor, filter: ThreadFilter) {
  const cursor = readCursor(filter.after)
  const pins = await pinsOf(filter)
  const room = THREADS_A_PAGE - (cursor ? 0 : pins.length)
  // Lists hold what everybody may read (`listed`, the filter beside readableBy): nobody's own leftovers either.
  const where: Prisma.ThreadWhereInput = {
    AND: [listed, matching(filter), beyond(filter.sort, cursor), { id: { notIn: pins.map(({ id }) => id) } }],
  }
  const rows = await db.thread.findMany({
    where,
    orderBy: [order[filter.sort], { id: 'desc' }],
    take: room + 1,
    select: rowColumns,
  })
  const last = rows.length > room ? rows[room - 1] : undefined
  const first: ThreadRow[] = cursor ? [] : pins.map((row) => ({ ...asRow(row), pinned: true }))
  const threads: ThreadRow[] = [...first, ...rows.slice(0, room).map(asRow)]
  return {
    threads,
    next: last ? writeCursor({ key: keyOf(filter.sort, last), id: last.id }) : null,
  }
}

/** Where a list of one kind begins with what staff pinned. They stand there and not again where they would have come. */
async function pinsOf(filter: ThreadFilter) {
  if (filter.sort !== 'hot' || !filter.kind) return []
  const ids = await pinnedIds()
  if (ids.length === 0) return []
  return db.thread.findMany({ ...pinned(ids, matching(filter)), select: rowColumns })
}

const order = {
  hot: { hot: 'desc' },
  new: { createdAt: 'desc' },
  useful: { score: 'desc' },
  kept: { kept: 'desc' },
  // Without a phone to read for; confirmations/list-works-queries.server.ts orders by what works.
  works: { hot: 'desc' },
} as const satisfies Record<ThreadSort, Prisma.ThreadOrderByWithRelationInput>

export function matching({
  kind,
  phone,
  use,
  tag,
  access,
  language,
  author,
  answers,
}: ThreadFilter): Prisma.ThreadWhereInput {
  return {
    kind,
    language,
    authorId: author,
    ...(phone ? { phones: { some: { phoneId: phone } } } : kind === 'REVIEW' && ofPhonesOneCanBuy),
    ...(use && { uses: { some: { useId: use } } }),
    ...(tag && { tags: { some: { tagId: tag } } }),
    ...(answers && answered[answers]),
    ...(access && { OR: [{ tip: null }, { tip: { access: { in: upTo(access) } } }] }),
  }
}

/** The demo phone's reviews are figures to look at, on its own page. */
const ofPhonesOneCanBuy = { phones: { none: { phoneId: DEMO_PHONE } } } satisfies Prisma.ThreadWhereInput

const standing = { removedAt: null, deletedAt: null }

/** Questions by how far they have come. An accepted answer that is gone solves nothing any more. */
const answered = {
  solved: { question: { accepted: standing } },
  unsolved: { question: { NOT: { accepted: standing } } },
  unanswered: { posts: { none: { position: { gt: 1 }, parentId: null, ...standing } } },
} satisfies Record<AnswerFilter, Prisma.ThreadWhereInput>

export function beyond(sort: ThreadSort, cursor: Cursor | null): Prisma.ThreadWhereInput {
  if (!cursor) return {}
  const { id } = cursor
  if (sort === 'hot' || sort === 'works')
    return { OR: [{ hot: { lt: cursor.key } }, { hot: cursor.key, id: { lt: id } }] }
  if (sort === 'kept') return { OR: [{ kept: { lt: cursor.key } }, { kept: cursor.key, id: { lt: id } }] }
  if (sort === 'useful' && !isScore(cursor.key)) return {}
  if (sort === 'useful') return { OR: [{ score: { lt: cursor.key } }, { score: cursor.key, id: { lt: id } }] }
  if (Math.abs(cursor.key) > LATEST) return {}
  const createdAt = new Date(cursor.key)
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] }
}

/** What both engines take for a date; an address may say anything. */
const LATEST = +new Date('9999-12-31')

function isScore(key: number) {
  return Number.isInteger(key) && Math.abs(key) < 2 ** 31
}

function keyOf(sort: ThreadSort, row: { hot: number; kept: number; score: number; createdAt: Date }) {
  const keys = { new: +row.createdAt, hot: row.hot, kept: row.kept, useful: row.score, works: row.hot }
  return keys[sort]
}

export const rowColumns = {
  id: true,
  kind: true,
  slug: true,
  title: true,
  language: true,
  demo: true,
  score: true,
  hot: true,
  kept: true,
  replyCount: true,
  createdAt: true,
  author: { select: { name: true } },
  tip: { select: { promise: true, access: true, minutes: true, build: true } },
  phones: { select: { phoneId: true } },
  uses: { select: { useId: true } },
} as const

export type Row = Prisma.ThreadGetPayload<{ select: typeof rowColumns }>

export function asRow({ hot, kept, author, phones, uses, ...thread }: Row) {
  const ids = { phones: phones.map(({ phoneId }) => phoneId), uses: uses.map(({ useId }) => useId) }
  return { ...thread, author: author.name, ...ids }
}
