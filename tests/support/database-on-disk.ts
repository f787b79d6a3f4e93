import Database from 'better-sqlite3'
import { isKept, isLedger } from './emptying.ts'

/** A connection besides the forum's own, that minds neither references nor the disk. */
export function connect(file: string) {
  const connection = new Database(file, { timeout: 5000 })
  connection.pragma('synchronous = OFF')
  connection.pragma('foreign_keys = OFF')
  connection.exec(`ATTACH ':memory:' AS snapshots`)
  // Leaves out virtual tables and what they are made of: triggers fill and empty those.
  const listed = connection.pragma('table_list') as { name: string; type: string; schema: string }[]
  const tables = listed
    .filter(({ name, type, schema }) => type === 'table' && schema === 'main' && !/^sqlite_/.test(name))
    .map(({ name }) => name)
  const exec = (statements: string[]) => connection.exec(`BEGIN IMMEDIATE;${statements.join(';')};COMMIT`)
  return {
    exec,
    empty: () => exec(tables.filter((name) => !isKept(name)).map((name) => `DELETE FROM "${name}"`)),
    filled: () =>
      tables.filter(
        (name) =>
          !isLedger(name) && connection.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get() !== undefined,
      ),
    columns: (table: string) =>
      (connection.pragma(`table_info("${table}")`) as { name: string }[])
        .map(({ name }) => `"${name}"`)
        .join(),
  }
}
