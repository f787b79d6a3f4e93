import type { ActKey } from '#app/forum/moderation/decide/act.ts'
import type { Rule } from '#app/forum/moderation/decide/rule.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import { type Cursor, readCursor, writeCursor } from '#app/platform/db/keyset.ts'
import { type LogFilter, loggedActs } from './log.ts'

export const LINES_A_PAGE = 40

/** All the public log ever knows of a decision: neither words, nor names, nor whom or what it concerns. */
const columns = {
  id: true,
  act: true,
  rule: true,
  subjectKind: true,
  automated: true,
  at: true,
  undoneAt: true,
} as const

type Row = Awaited<ReturnType<typeof rowsOf>>[number]
export type LogLine = ReturnType<typeof asLine>
export type LogPage = Awaited<ReturnType<typeof listLog>>

/** One page, latest first, by keyset. */
export async function listLog(filter: LogFilter, take = LINES_A_PAGE) {
  const rows = await rowsOf(filter, take + 1)
  const lines = rows.slice(0, take).map(asLine)
  const last = rows.length > take ? lines.at(-1) : undefined
  return { lines, next: last ? writeCursor({ key: +last.at, id: last.id }) : null, filter }
}

function rowsOf({ kind, rule, by, after }: LogFilter, take: number) {
  const asked = { act: { in: loggedActs(kind) }, rule, automated: by && by === 'automated' }
  return db.decision.findMany({
    where: { AND: [asked, beyond(readCursor(after))] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take,
    select: columns,
  })
}

function beyond(cursor: Cursor | null) {
  const at = cursor && new Date(cursor.key)
  if (!cursor || !at || Number.isNaN(+at) || at.getUTCFullYear() > 9999) return {}
  return { OR: [{ at: { lt: at } }, { at, id: { lt: cursor.id } }] }
}

/** The line of one decision: an address that stays. */
export async function findLogLine(id: string) {
  const row = await db.decision.findFirst({ where: { id, act: { in: loggedActs() } }, select: columns })
  if (!row) throw refuse.notFound('appeals.log.noSuchLine')
  return asLine(row)
}

function asLine({ act, rule, ...row }: Row) {
  return { ...row, act: act as ActKey, rule: rule as Rule | null }
}
