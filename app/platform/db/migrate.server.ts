import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digest } from '#app/platform/digest.server.ts'
import { RefusalToStart } from '#app/platform/refusal-to-start.ts'
import { engine } from './engine.server.ts'

export type Migration = { name: string; sql: string; checksum: string }

/** A row of Prisma's own ledger, `_prisma_migrations`, so that its tools keep understanding the database. */
export type LedgerRow = { name: string; finished: boolean }

/** What an engine must do to take part; everything between `open` and `close` is held against a second process. */
export type Migrator = {
  ledger(): Promise<LedgerRow[]>
  /** Called before the first change to a database that holds something. */
  backUp(): Promise<void>
  /** Change and ledger row in one transaction: both, or neither. */
  apply(migration: Migration): Promise<void>
  /** What was known of the rows of a table is gone with the table it was made of. */
  analyze(): Promise<void>
  close(): Promise<void>
}

/**
 * Brings the database to the state the code expects, or refuses to start with what to do. `place` is a file or an
 * address, the forum's own unless a test names another.
 */
export async function migrate(folder = join('prisma/migrations', engine), place?: string) {
  const migrations = migrationsIn(folder)
  const migrator = await open(place)
  try {
    const rows = await migrator.ledger()
    refuseIfUnfit(rows, migrations)
    const pending = migrations.filter(({ name }) => !rows.some((row) => row.name === name))
    if (pending.length > 0 && rows.length > 0) await migrator.backUp()
    for (const migration of pending) await migrator.apply(migration)
    if (pending.length > 0) await migrator.analyze()
    return pending.map(({ name }) => name)
  } finally {
    await migrator.close()
  }
}

async function open(place?: string): Promise<Migrator> {
  if (engine === 'postgresql') return (await import('./migrator-postgresql.server.ts')).openMigrator(place)
  return (await import('./migrator-sqlite.server.ts')).openMigrator(place)
}

export function migrationsIn(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{14}_\w+$/.test(name))
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
    return { name, sql, checksum: digest(sql) }
  })
}

function refuseIfUnfit(rows: LedgerRow[], migrations: Migration[]) {
  const failed = rows.find(({ finished }) => !finished)
  if (failed) {
    throw new RefusalToStart(
      `The database stopped half-way through "${failed.name}": restore the last copy of it and start again.`,
    )
  }
  const unknown = rows.find(({ name }) => !migrations.some((migration) => migration.name === name))
  if (unknown) {
    throw new RefusalToStart(
      `The database is newer than this code (it knows "${unknown.name}"): start the newer version, or restore an older copy.`,
    )
  }
}

/** The same columns on both engines. */
export const createLedger = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMP,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMP,
  started_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

export const readLedger = `SELECT migration_name AS name, finished_at IS NOT NULL AS finished
  FROM _prisma_migrations WHERE rolled_back_at IS NULL`

export function ledgerEntry({ name, checksum }: Migration) {
  return `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
    VALUES ('${checksum.slice(0, 36)}', '${checksum}', '${name}', CURRENT_TIMESTAMP, 1)`
}
