import type { ActKey } from '#app/forum/moderation/decide/act.ts'
import type { Rule } from '#app/forum/moderation/decide/rule.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { loggedActs } from './log.ts'

/** The forum's first year. */
const FIRST = 2026

export type Figures = Awaited<ReturnType<typeof loadFigures>>

/** A year of moderation, counted over the rows the public log shows. */
export async function loadFigures(asked: string | null) {
  const latest = Math.max(FIRST, now().getUTCFullYear())
  const wanted = Number(asked)
  const year = Number.isInteger(wanted) && wanted >= FIRST && wanted <= latest ? wanted : latest
  const within = { gte: new Date(Date.UTC(year, 0)), lt: new Date(Date.UTC(year + 1, 0)) }
  const [decisions, reports, appeals, medianHours] = await Promise.all([
    decisionsOf(within),
    reportsOf(within),
    appealsOf(within),
    medianHoursOf(within),
  ])
  const years = Array.from({ length: latest - FIRST + 1 }, (_, n) => latest - n)
  return { year, years, ...decisions, reports, appeals, medianHours }
}

type Within = { gte: Date; lt: Date }

async function decisionsOf(at: Within) {
  const groups = await db.decision.groupBy({
    by: ['act', 'rule', 'automated'],
    where: { at, act: { in: loggedActs() } },
    _count: true,
  })
  const sum = (rows: typeof groups) => rows.reduce((count, row) => count + row._count, 0)
  const by = (key: 'act' | 'rule') => {
    const names = [...new Set(groups.map((row) => row[key]))]
    return names
      .map((name) => ({ name, count: sum(groups.filter((row) => row[key] === name)) }))
      .sort((a, b) => b.count - a.count || (`${a.name}` < `${b.name}` ? -1 : 1))
  }
  return {
    total: sum(groups),
    automated: sum(groups.filter((row) => row.automated)),
    acts: by('act') as { name: ActKey; count: number }[],
    rules: by('rule') as { name: Rule | null; count: number }[],
  }
}

/** What was reported and how it was settled, notices of illegal content and of copyright apart. */
async function reportsOf(at: Within) {
  const groups = await db.report.groupBy({ by: ['kind', 'outcome'], where: { at }, _count: true })
  return [...new Set(groups.map(({ kind }) => kind))].sort().map((kind) => {
    const rows = groups.filter((row) => row.kind === kind)
    const count = (outcome?: string | null) =>
      rows.reduce((sum, row) => sum + (outcome === undefined || row.outcome === outcome ? row._count : 0), 0)
    const [agreed, disagreed, waiting] = [count('agreed'), count('disagreed'), count(null)]
    const received = count()
    return { kind, received, agreed, disagreed, aside: received - agreed - disagreed - waiting, waiting }
  })
}

async function appealsOf(at: Within) {
  const groups = await db.appeal.groupBy({ by: ['outcome'], where: { at }, _count: true })
  const count = (outcome: string | null) => groups.find((row) => row.outcome === outcome)?._count ?? 0
  const received = groups.reduce((sum, { _count }) => sum + _count, 0)
  return { received, upheld: count('upheld'), reversed: count('reversed'), waiting: count(null) }
}

/** Of what was reported in this year and decided since, how long the middle one waited. Two columns of its rows. */
async function medianHoursOf(at: Within) {
  const rows = await db.report.findMany({
    where: { at, case: { closedAt: { not: null } } },
    select: { at: true, case: { select: { closedAt: true } } },
  })
  const waits = rows.map((row) => +row.case.closedAt! - +row.at).sort((a, b) => a - b)
  if (waits.length === 0) return null
  const middle = waits.length >> 1
  const wait = waits.length % 2 ? waits[middle]! : (waits[middle - 1]! + waits[middle]!) / 2
  return Math.round(wait / HOUR)
}
