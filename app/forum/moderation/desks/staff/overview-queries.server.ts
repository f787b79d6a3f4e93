import { mayEnterAdmin } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import type { CaseKind } from '#app/forum/moderation/decide/case.server.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { loadDays } from './days-queries.server.ts'

/** Medians of this long; a case that was open longer than the longest is closed by itself. */
const LATELY = 30 * DAY
const LONGEST = 60 * DAY
/** As many decided cases as a median is taken of. */
const MOST = 5000

/** What a shift begins with: what waits, how long people wait for a decision, and what the last days were like. */
export async function loadOverview(actor: Actor) {
  insist(actor, mayEnterAdmin(actor))
  const [waiting, settled, days] = [await loadWaiting(actor.id), await loadSettled(), await loadDays()]
  return { waiting, settled, days }
}

/** Open cases by kind, the kind with the oldest first. */
async function loadWaiting(memberId: string) {
  const [all, mine] = await Promise.all([
    db.case.groupBy({ by: ['kind'], where: { open: 1 }, _count: true, _min: { openedAt: true } }),
    db.case.groupBy({ by: ['kind'], where: { open: 1, assigneeId: memberId }, _count: true }),
  ])
  const lines = all.map(({ kind, _count: count, _min }) => ({
    kind: kind as CaseKind,
    count,
    oldest: _min.openedAt ?? now(),
    mine: mine.find((row) => row.kind === kind)?._count ?? 0,
  }))
  return lines.sort((a, b) => +a.oldest - +b.oldest)
}

/** How long cases a person decided lately had waited, by kind: the half that waited least waited no longer than this. */
async function loadSettled() {
  const since = new Date(+now() - LATELY)
  const cases = await db.case.findMany({
    where: {
      ...{ open: null, openedAt: { gte: new Date(+since - LONGEST) } },
      ...{ closedAt: { gte: since }, closedById: { not: null }, decisionId: { not: null } },
    },
    select: { kind: true, openedAt: true, closedAt: true },
    orderBy: { openedAt: 'desc' },
    take: MOST,
  })
  const kinds = [...new Set(cases.map(({ kind }) => kind))].sort()
  return kinds.map((kind) => {
    const waits = cases.filter((row) => row.kind === kind).map((row) => +row.closedAt! - +row.openedAt)
    return { kind: kind as CaseKind, count: waits.length, median: median(waits) }
  })
}

function median(values: number[]) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
