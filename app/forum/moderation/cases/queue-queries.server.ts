import { mayEnterAdmin } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Prisma } from '#app/platform/db/client.server.ts'
import { readCursor, writeCursor } from '#app/platform/db/keyset.ts'
import { idsOf } from '#app/platform/id.server.ts'
import { type QueueFilter, waits } from './queue-filter.ts'
import { describeCases } from './queue-row-queries.server.ts'

export const CASES_A_PAGE = 20
const WANTED = CASES_A_PAGE + 1

export type Queue = Awaited<ReturnType<typeof listQueue>>

/** One page of what waits: the most urgent first, of those the oldest. Keyset, so that what is settled pushes nothing. */
export async function listQueue(actor: Actor, filter: QueueFilter) {
  insist(actor, mayEnterAdmin(actor))
  const where = matching(actor.id, filter)
  const cursor = readCursor(filter.after)
  const rows = cursor ? await pageAfter(where, cursor) : await mostUrgent(where, WANTED)
  const shown = rows.slice(0, CASES_A_PAGE)
  const last = rows.length > CASES_A_PAGE ? shown.at(-1) : undefined
  return {
    cases: await describeCases(actor, shown),
    next: last ? writeCursor({ key: last.priority, id: last.id }) : null,
  }
}

async function pageAfter(where: Prisma.CaseWhereInput, { key, id }: { key: number; id: string }) {
  const same = await oldest({ AND: [where, { priority: key, id: { gt: id } }] }, WANTED)
  const urgent = { AND: [where, { priority: { lt: key } }] }
  return same.length === WANTED ? same : [...same, ...(await mostUrgent(urgent, WANTED - same.length))]
}

/**
 * The index on priority and id runs one way, the order both ways. So it is walked backwards as far as the page needs,
 * and only the last priority on it, which it may have cut, is read again from its oldest on.
 */
async function mostUrgent(where: Prisma.CaseWhereInput, take: number) {
  const rows = await db.case.findMany({ where, orderBy: [{ priority: 'desc' }, { id: 'desc' }], take })
  const lowest = rows.at(-1)?.priority
  const above = rows.filter(({ priority }) => rows.length < take || priority !== lowest)
  above.sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
  if (above.length === rows.length) return rows.length ? above : rows
  return [...above, ...(await oldest({ AND: [where, { priority: lowest }] }, take - above.length))]
}

function oldest(where: Prisma.CaseWhereInput, take: number) {
  return db.case.findMany({ where, orderBy: { id: 'asc' }, take })
}

function matching(me: string, { kind, language, phone, tag, assigned, waits: wait }: QueueFilter) {
  const where: Prisma.CaseWhereInput = { open: 1, kind, language, phoneId: phone, tagId: tag }
  if (assigned) where.assigneeId = assigned === 'mine' ? me : null
  // Its id is as old as it: so the index of the order answers this too, and none is sorted.
  if (wait) where.id = { lt: idsOf(new Date(+now() - waits[wait])) }
  return where
}
