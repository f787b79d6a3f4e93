import type Database from 'better-sqlite3'

export type Db = InstanceType<typeof Database>

export const MEMBERS = 20_000

/** Without those that the database makes itself. */
export function columns(database: Db, table: string) {
  return (database.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name)
}

export function quoted(names: string[], of = '') {
  return names.map((name) => `${of}"${name}"`).join()
}
