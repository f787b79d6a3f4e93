import { DAY, now, startOfDay } from '#app/platform/clock.ts'
import { join, rows, type Sql, sql } from '#app/platform/db/rows.server.ts'

export const DAYS = 14

export type DayFigures = {
  day: Date
  members: number
  posts: number
  reports: number
  decisions: number
  automated: number
}

/** The last two weeks by UTC day, today last: a statement a line. Demo content does not count; what was removed does. */
export async function loadDays(): Promise<DayFigures[]> {
  const today = startOfDay(now())
  const days = Array.from({ length: DAYS }, (_, n) => new Date(+today - (DAYS - 1 - n) * DAY))
  const counted = [
    await perDay(days, sql`"joinedAt"`, sql`"Member" WHERE "demo" = ${false} AND`),
    await perDay(days, sql`"createdAt"`, sql`"Post" WHERE "demo" = ${false} AND`),
    await perDay(days, sql`"at"`, sql`"Report" WHERE`),
    await perDay(days, sql`"at"`, sql`"Decision" WHERE`),
    await perDay(days, sql`"at"`, sql`"Decision" WHERE "automated" = ${true} AND`),
  ] as const
  return days.map((day, n) => {
    const [members, posts, reports, decisions, automated] = counted.map((counts) => counts[n] ?? 0)
    return { day, members, posts, reports, decisions, automated } as DayFigures
  })
}

/** Neither engine's way to cut a moment down to its day is the other's: each day is a sum of its own. */
async function perDay(days: Date[], at: Sql, from: Sql) {
  const sums = days.map(
    (day) => sql`SUM(CASE WHEN ${at} >= ${day} AND ${at} < ${new Date(+day + DAY)} THEN 1 ELSE 0 END)`,
  )
  const named = sums.map((sum, n) => sql`${sum} AS ${names[n]!}`)
  const [row] = await rows<Record<string, number | bigint | null>>(
    sql`SELECT ${join(named)} FROM ${from} ${at} >= ${days[0]!}`,
  )
  return days.map((_, n) => Number(row?.[`d${n}`] ?? 0))
}

/** Names of columns are no parameters. */
const names = [
  ...[sql`"d0"`, sql`"d1"`, sql`"d2"`, sql`"d3"`, sql`"d4"`, sql`"d5"`, sql`"d6"`],
  ...[sql`"d7"`, sql`"d8"`, sql`"d9"`, sql`"d10"`, sql`"d11"`, sql`"d12"`, sql`"d13"`],
]
