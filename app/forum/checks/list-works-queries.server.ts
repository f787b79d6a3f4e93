import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { listed } from '#app/forum/posts/post-policy.ts'
import type { ThreadFilter } from '#app/forum/threads/thread-filter.ts'
import {
  asRow,
  beyond,
  matching,
  rowColumns,
  THREADS_A_PAGE,
} from '#app/forum/threads/thread-list-queries.server.ts'
import { db, type Prisma } from '#app/platform/db/client.server.ts'
import { type Cursor, readCursor, writeCursor } from '#app/platform/db/keyset.ts'
import { BROKEN_TO } from './weights.ts'
import type { Reading } from './works-queries.server.ts'

/**
 * Tips by whether they work on one phone and build: what works and what is mixed by its score, then what nobody
 * checked or is broken, hottest first. A rank is at most 1 and a hot key thousands: the cursor says where it is.
 * Lists leave out what is removed for everybody (`listed`, not `readableBy`).
 */
export async function listByWorks(_actor: Actor, filter: ThreadFilter, reading: Reading) {
  const cursor = readCursor(filter.after)
  const inRanks = !cursor || cursor.key <= 1
  const ranked = inRanks ? await listRanked(filter, reading, cursor) : []
  const missing = THREADS_A_PAGE + 1 - ranked.length
  const others = missing > 0 ? await listOthers(filter, reading, inRanks ? null : cursor, missing) : []
  const rows = [...ranked, ...others]
  const last = rows.length > THREADS_A_PAGE ? rows[THREADS_A_PAGE - 1] : undefined
  return {
    threads: rows.slice(0, THREADS_A_PAGE).map(({ thread }) => asRow(thread)),
    next: last ? writeCursor({ key: last.key, id: last.thread.id }) : null,
  }
}

/** Not broken: as on the page of a tip. */
const good = { gt: BROKEN_TO + 1e-9 }

async function listRanked(filter: ThreadFilter, { phoneId, build }: Reading, cursor: Cursor | null) {
  const after: Prisma.ClaimStateWhereInput = cursor
    ? { OR: [{ rank: { lt: cursor.key } }, { rank: cursor.key, claimId: { lt: cursor.id } }] }
    : {}
  const thread = { AND: [listed, matching(filter)] }
  const rows = await db.claimState.findMany({
    where: { phoneId, buildId: build.id, rank: good, claim: { kind: 'TIP', thread }, ...after },
    orderBy: [{ rank: 'desc' }, { claimId: 'desc' }],
    take: THREADS_A_PAGE + 1,
    select: { rank: true, claim: { select: { thread: { select: rowColumns } } } },
  })
  return rows.flatMap(({ rank, claim }) => (claim.thread ? [{ key: rank, thread: claim.thread }] : []))
}

async function listOthers(
  filter: ThreadFilter,
  { phoneId, build }: Reading,
  cursor: Cursor | null,
  take: number,
) {
  const ranked = { states: { some: { phoneId, buildId: build.id, rank: good } } }
  const threads = await db.thread.findMany({
    where: { AND: [listed, matching(filter), { claims: { none: ranked } }, beyond('hot', cursor)] },
    orderBy: [{ hot: 'desc' }, { id: 'desc' }],
    take,
    select: rowColumns,
  })
  return threads.map((thread) => ({ key: thread.hot, thread }))
}
