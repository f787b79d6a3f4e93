import type { NewsKind } from './news.ts'
import { gatheredBy } from './news.ts'

export type NoticeRow = {
  id: string
  kind: string
  cause: string
  params: Record<string, string | number>
  at: Date
  readAt: Date | null
  doneAt: Date | null
}

/** One line of a member's news; `params` fill its sentence. */
export type Notice = {
  id: string
  kind: NewsKind
  params: NoticeRow['params']
  at: Date
  read: boolean
  waits: boolean
  /** How many pieces of news it tells, and of whom: each name once, latest first. */
  count: number
  names: string[]
}

const asked: NewsKind[] = ['check-asked', 'trial-asked', 'follow-up-asked']

/** News, latest first, as lines: ten answers in one thread are one line, where the latest of them stands. */
export function gatherNotices(rows: NoticeRow[]): Notice[] {
  const lines = new Map<string, Notice>()
  for (const row of rows) {
    const beginning = gatheredBy(row)
    const key = beginning ? `${row.kind} ${beginning} ${row.readAt === null}` : row.id
    const line = lines.get(key)
    if (line) add(line, row)
    else lines.set(key, begin(row))
  }
  return [...lines.values()]
}

function begin({ id, kind, params, at, readAt, doneAt }: NoticeRow): Notice {
  const known = kind as NewsKind
  const waits = asked.includes(known) && doneAt === null
  return { id, kind: known, params, at, read: readAt !== null, waits, count: 1, names: namesIn(params) }
}

function add(line: Notice, { params }: NoticeRow) {
  line.count += 1
  for (const name of namesIn(params)) if (!line.names.includes(name)) line.names.push(name)
}

function namesIn({ name }: NoticeRow['params']) {
  return name === undefined ? [] : [String(name)]
}
