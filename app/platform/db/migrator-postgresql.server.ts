import { env } from '#app/platform/env.server.ts'
import { createLedger, type LedgerRow, ledgerEntry, type Migrator, readLedger } from './migrate.server.ts'
import { connectPostgresql } from './postgresql-connection.server.ts'

/** Any number will do, as long as every process of the forum uses it. */
const MIGRATION_LOCK = 7_246_511

export async function openMigrator(url = env.DATABASE_URL): Promise<Migrator> {
  const client = await connectPostgresql(url)
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
  await client.query(createLedger)
  return {
    ledger: async () => (await client.query<LedgerRow>(readLedger)).rows,
    backUp: async () => {}, // A server of its own has its own backups; README says so.
    async apply(migration) {
      try {
        await client.query(`BEGIN;\n${migration.sql};\n${ledgerEntry(migration)};\nCOMMIT`)
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      }
    },
    analyze: async () => void (await client.query('ANALYZE')),
    close: () => client.end(),
  }
}
