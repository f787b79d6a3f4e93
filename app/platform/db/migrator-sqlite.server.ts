import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { forgetOldCopies, nextCopyOf } from './backups.server.ts'
import { databaseFile } from './engine.server.ts'
import {
  createLedger,
  type LedgerRow,
  ledgerEntry,
  type Migration,
  type Migrator,
  readLedger,
} from './migrate.server.ts'
import { openSqlite, orRefuse, type Sqlite } from './sqlite-connection.server.ts'

const WAIT_FOR_ANOTHER = 60_000

export async function openMigrator(file = databaseFile): Promise<Migrator> {
  mkdirSync(dirname(file), { recursive: true })
  const lock = lockAgainstOthers(file)
  const connection = openedOr(file, () => lock.close())
  return {
    ledger: async () => {
      const rows = connection.prepare(readLedger).all() as { name: string; finished: number }[]
      return rows.map(({ name, finished }): LedgerRow => ({ name, finished: finished === 1 }))
    },
    backUp: async () => backUp(connection, file),
    apply: async (migration) => apply(connection, migration),
    analyze: async () => analyze(connection),
    close: async () => {
      connection.close()
      lock.close()
    },
  }
}

function openedOr(file: string, giveUp: () => void) {
  try {
    const connection = openSqlite(file)
    connection.exec(createLedger)
    forgetWhatMisleads(connection)
    return connection
  } catch (error) {
    giveUp()
    throw error
  }
}

/** Held by the operating system, so that a process that dies leaves no lock behind. */
function lockAgainstOthers(file: string) {
  return orRefuse(`${file}.migrating`, () => {
    const lock = new Database(`${file}.migrating`, { timeout: WAIT_FOR_ANOTHER })
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  })
}

function analyze(connection: Sqlite) {
  connection.exec('ANALYZE')
  forgetWhatMisleads(connection)
  connection.pragma('wal_checkpoint(TRUNCATE)')
}

/**
 * Values of rows that SQLite may keep beside their number would outlive the rows. And what the full text is made of is
 * counted while it is empty, never again: of "two rows" each merge of it then reads all, half a second among 900,000.
 */
function forgetWhatMisleads(connection: Sqlite) {
  const known = connection.prepare(`SELECT 1 FROM sqlite_master WHERE name = ?`)
  if (known.get('sqlite_stat4')) connection.exec('DELETE FROM sqlite_stat4')
  if (known.get('sqlite_stat1'))
    connection.exec(
      `DELETE FROM sqlite_stat1 WHERE tbl IN (SELECT name FROM pragma_table_list WHERE type IN ('shadow', 'virtual'))`,
    )
}

function backUp(connection: Sqlite, file: string) {
  connection.prepare('VACUUM INTO ?').run(nextCopyOf(file))
  forgetOldCopies(file)
}

/**
 * References are switched off before the transaction: inside one the pragma does nothing, and a table that is
 * rebuilt would take its children with it. They are checked before the commit instead.
 */
function apply(connection: Sqlite, migration: Migration) {
  connection.pragma('foreign_keys = OFF')
  try {
    connection.exec('BEGIN EXCLUSIVE')
    connection.exec(migration.sql)
    const dangling = connection.pragma('foreign_key_check') as unknown[]
    if (dangling.length > 0)
      throw new Error(`${migration.name} leaves ${dangling.length} rows without their parent`)
    connection.exec(ledgerEntry(migration))
    connection.exec('COMMIT')
    // No transaction can hold it: the whole file is written anew, without what was deleted once.
    if (/^-- after: VACUUM$/m.test(migration.sql)) connection.exec('VACUUM')
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    connection.pragma('foreign_keys = ON')
  }
}
