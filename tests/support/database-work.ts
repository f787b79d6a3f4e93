import Database from 'better-sqlite3'
import pg from 'pg'
import { vi } from 'vitest'
import { databaseFile, engine } from '#app/platform/db/engine.server.ts'

type Asked = { sql: string; values: unknown[] }

/** How many statements, and how many rows the database looked at for them. */
export type DatabaseWork = { statements: number; read: number }

/**
 * What the database does for it, the same at every try. How many rows are read PostgreSQL counts itself; of SQLite it
 * is what it answers, and a statement that goes through a table or sorts what it found is an error, but for the tables
 * in `walks`: of those few rows are meant.
 */
export function databaseWork(work: () => unknown, walks: string[] = []): Promise<DatabaseWork> {
  return engine === 'sqlite' ? onSqlite(work, walks) : onPostgresql(work)
}

async function onSqlite(work: () => unknown, walks: string[]) {
  const { asked, answered } = await whatIsAsked(work, statementsOf(Database), 'all', (statement, values) => ({
    sql: (statement as Database.Statement).source,
    values,
  }))
  const besides = emptyCopy()
  const steps = asked.flatMap(({ sql, values }) =>
    (besides.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[]).map(
      ({ detail }) => ({ detail, sql }),
    ),
  )
  besides.close()
  const long = steps.filter(({ detail, sql }) => {
    const [, sorted] = /FROM `main`\.`(\w+)`/.exec(sql) ?? []
    const [, walked = detail.includes('TEMP B-TREE') && sorted] = /^SCAN (?:main\.)?(\w+)/.exec(detail) ?? []
    return walked && !walks.includes(walked)
  })
  if (long.length > 0) throw new Error(`goes through all:\n${JSON.stringify(long, null, 2)}`)
  return { statements: asked.length, read: answered }
}

/** Its tables and indexes alone: what other tests had counted changes no plan. */
function emptyCopy() {
  const own = new Database(databaseFile, { readonly: true })
  const wanted = `SELECT m.sql FROM sqlite_master m LEFT JOIN pragma_table_list t ON t.name = m.name
    WHERE m.sql IS NOT NULL AND m.type IN ('table', 'index') AND m.name NOT LIKE 'sqlite_%'
      AND coalesce(t.type, '') <> 'shadow' ORDER BY m.rowid`
  const made = own.prepare(wanted).pluck().all() as string[]
  own.close()
  const copy = new Database(':memory:')
  copy.exec(made.join(';'))
  return copy
}

function statementsOf(sqlite: typeof Database) {
  const connection = new sqlite(':memory:')
  const prototype: unknown = Object.getPrototypeOf(connection.prepare('SELECT 1'))
  connection.close()
  return prototype
}

async function onPostgresql(work: () => unknown) {
  const { asked } = await whatIsAsked(work, pg.Client.prototype, 'query', (_client, [query]) => {
    const { text: sql = '', values = [] } = query as { text?: string; values?: unknown[] }
    return { sql, values }
  })
  const besides = new pg.Client(process.env.DATABASE_URL)
  await besides.connect()
  // Tests fill little, and what is little is gone through for less than an index costs; nor does the server know yet.
  await besides.query('SET enable_seqscan = off; ANALYZE')
  let read = 0
  for (const { sql, values } of asked) {
    const { rows } = await besides.query(`EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${sql}`, values)
    read += rowsOf((rows as Record<string, [{ Plan: Step }]>[])[0]!['QUERY PLAN']![0].Plan)
  }
  await besides.end()
  return { statements: asked.length, read }
}

/** Listens to what a driver is asked, and counts the rows it answers at once. Only what reads is kept. */
async function whatIsAsked(
  work: () => unknown,
  driver: unknown,
  verb: string,
  said: (self: unknown, args: unknown[]) => Asked,
) {
  const asked: Asked[] = []
  let answered = 0
  const spied = driver as Record<string, (...args: unknown[]) => unknown>
  const own = spied[verb]!
  const spy = vi.spyOn(spied, verb).mockImplementation(function (this: unknown, ...args: unknown[]) {
    const answer = own.apply(this, args)
    const heard = said(this, args)
    if (!/^\s*(SELECT|WITH)\b/i.test(heard.sql) || /WHERE 1=0\b/.test(heard.sql)) return answer
    asked.push(heard)
    if (Array.isArray(answer)) answered += answer.length
    return answer
  })
  await work()
  spy.mockRestore()
  return { asked, answered }
}

type Step = Record<string, unknown> & { Plans?: Step[] }

/** What the leaves of a plan looked at, whether it fitted or not. */
function rowsOf(step: Step): number {
  const below = (step.Plans ?? []).reduce((sum, plan) => sum + rowsOf(plan), 0)
  if (!String(step['Node Type']).includes('Scan')) return below
  const each = ['Actual Rows', 'Rows Removed by Filter', 'Rows Removed by Index Recheck']
  const rows = each.reduce((sum, name) => sum + Number(step[name] ?? 0), 0)
  return below + rows * Number(step['Actual Loops'])
}
