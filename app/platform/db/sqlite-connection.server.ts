import Database from 'better-sqlite3'
import { RefusalToStart, reasonOf } from '#app/platform/refusal-to-start.ts'

export type Sqlite = Database.Database

const BUSY_TIMEOUT = 5000
const FULL = 2

/** A connection as the forum wants every one: what was acknowledged survives a power cut, references hold, and what was deleted is gone. */
export function openSqlite(file: string): Sqlite {
  return orRefuse(file, () => {
    const connection = new Database(file, { timeout: BUSY_TIMEOUT })
    tune(connection)
    return connection
  })
}

/** What SQLite says against a file, as a sentence for who chose it. */
export function orRefuse<Result>(file: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof RefusalToStart) throw error
    throw new RefusalToStart(`The database ${file} cannot be opened (${reasonOf(error)})${whatToDo(error)}.`)
  }
}

/** Only where SQLite's own code names the cause. */
function whatToDo(error: unknown) {
  const { code } = error as { code?: string }
  if (/^SQLITE_(BUSY|LOCKED)/.test(code ?? '')) return ': another program holds it, end that one first'
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)/.test(code ?? '')) return ': check its folder and rights'
  if (code === 'SQLITE_NOTADB') return ': name another file in DATABASE_URL'
  return code === 'SQLITE_FULL' ? ': make room on its disk' : ''
}

/** Sets the pragmas and asserts that each was taken: a file system can refuse WAL without an error. */
export function tune(connection: Sqlite) {
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('secure_delete = ON')
  connection.pragma(`busy_timeout = ${BUSY_TIMEOUT}`)
  connection.pragma('cache_size = -16000')
  connection.pragma('temp_store = MEMORY')
  const wanted = {
    journal_mode: 'wal',
    synchronous: FULL,
    foreign_keys: 1,
    secure_delete: 1,
    busy_timeout: BUSY_TIMEOUT,
  }
  for (const [name, value] of Object.entries(wanted)) {
    const found = connection.pragma(name, { simple: true })
    // Prisma's connections answer integers as BigInt.
    if (String(found) !== String(value)) {
      throw new RefusalToStart(
        `SQLite did not accept ${name} = ${value} (it is ${found}): where the data folder is on a network disk, put it on a local one.`,
      )
    }
  }
}

type Bound = { reader: boolean; run(): unknown; columns(): unknown; raw(): { all(): unknown } }
export type Statement = { readonly: boolean; reader: boolean; run(): unknown; bind(args: unknown[]): Bound }

/**
 * Prisma's adapter prepares each query anew; this keeps the last 500 prepared.
 * `bind` is imitated because a statement of better-sqlite3 can be bound for good only once.
 */
export function withKeptStatements(connection: Sqlite, limit = 500) {
  const kept = new Map<string, ReturnType<typeof remembered>>()
  const prepare = (sql: string): Statement => {
    const statement = kept.get(sql) ?? remembered(connection.prepare(sql))
    kept.delete(sql)
    kept.set(sql, statement)
    if (kept.size > limit) kept.delete(kept.keys().next().value!)
    return statement
  }
  return { prepare, exec: (sql: string) => connection.exec(sql), close: () => connection.close() }
}

function remembered(ready: Database.Statement) {
  let columns: unknown
  return {
    readonly: ready.readonly,
    reader: ready.reader,
    run: () => ready.run(),
    bind: (args: unknown[]) => ({
      reader: ready.reader,
      run: () => ready.run(...args),
      columns: () => {
        columns ??= ready.columns()
        return columns
      },
      raw: () => ({ all: () => ready.raw().all(...args) }),
    }),
  }
}
