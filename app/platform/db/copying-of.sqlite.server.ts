import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { RefusalToStart } from '#app/platform/refusal-to-start.ts'
import type { Contents } from './copying.server.ts'
import { readLedger } from './migrate.server.ts'
import { orRefuse, type Sqlite } from './sqlite-connection.server.ts'

export { close } from './closing-of.sqlite.server.ts'

export const COPY = 'forum.db'
const WAIT_FOR_ANOTHER = 60_000

/** One reading transaction from beginning to end: a copy in small steps begins anew with each write of others. */
export async function copyInto(folder: string, file: string): Promise<Contents> {
  if (!existsSync(file)) throw new RefusalToStart(`There is no forum in ${file} yet: nothing to back up.`)
  const copy = join(folder, COPY)
  writeFileSync(copy, '', { mode: 0o600, flag: 'wx' })
  looking(file, { readonly: false }, (connection) => connection.prepare('VACUUM INTO ?').run(copy))
  return looking(copy, { readonly: true }, (connection) => {
    const photos = connection.prepare('SELECT id, widths FROM "Photo" ORDER BY id').all()
    return { ...contentsOf(connection), photos: photos as Contents['photos'] }
  })
}

export async function open(folder: string) {
  return looking(join(folder, COPY), { readonly: true }, (connection) => {
    insistOnSound(connection)
    return contentsOf(connection)
  })
}

function insistOnSound(connection: Sqlite) {
  const found = connection.pragma('integrity_check', { simple: true })
  if (found !== 'ok') throw new Error(`SQLite finds the copy damaged (${found})`)
  const dangling = connection.pragma('foreign_key_check') as unknown[]
  if (dangling.length > 0) throw new Error(`${dangling.length} rows of the copy are without their parent`)
}

function contentsOf(connection: Sqlite) {
  const ledger = connection.prepare(readLedger).all() as { name: string; finished: number }[]
  const rows = tablesOf(connection).map((name) => [name, countOf(connection, name)])
  return {
    migrations: ledger.map(({ name }) => name).sort(),
    rows: Object.fromEntries(rows) as Record<string, number>,
  }
}

/** Without virtual tables and what they are made of: those say once more what others say. */
export function tablesOf(connection: Sqlite) {
  const listed = connection.pragma('table_list') as { name: string; type: string; schema: string }[]
  return listed
    .filter(({ name, type, schema }) => type === 'table' && schema === 'main' && !/^sqlite_/.test(name))
    .map(({ name }) => name)
    .sort()
}

function countOf(connection: Sqlite, table: string) {
  return (connection.prepare(`SELECT count(*) AS n FROM "${table}"`).get() as { n: number }).n
}

/** A copy is never written to; to look into a log of writes, SQLite writes beside it. */
function looking<Result>(
  file: string,
  { readonly }: { readonly: boolean },
  work: (connection: Sqlite) => Result,
) {
  const options = { readonly, fileMustExist: true, timeout: WAIT_FOR_ANOTHER }
  const connection = orRefuse(file, () => new Database(file, options))
  try {
    return work(connection)
  } finally {
    connection.close()
  }
}
