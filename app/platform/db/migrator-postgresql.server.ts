import pg from 'pg'
import { env } from '#app/platform/env.server.ts'
import { RefusalToStart, reasonOf } from '#app/platform/refusal-to-start.ts'
import { createLedger, type LedgerRow, ledgerEntry, type Migrator, readLedger } from './migrate.server.ts'

/** Any number will do, as long as every process of the forum uses it. */
const MIGRATION_LOCK = 7_246_511

export async function openMigrator(url = env.DATABASE_URL): Promise<Migrator> {
  const client = new pg.Client({ connectionString: url })
  await connect(client)
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

async function connect(client: pg.Client) {
  try {
    await client.connect()
  } catch (error) {
    const sentence = `DATABASE_URL names a PostgreSQL that ${complaint(error)} (${reasonOf(error)})`
    throw new RefusalToStart(`${sentence}: correct it, or the server, and start again.`)
  }
}

/** A server that answered, if only to refuse, can be reached. */
function complaint(error: unknown) {
  const { code = '', severity } = error as { code?: string; severity?: string }
  if (/^28/.test(code)) return 'does not know this name and password'
  if (code === '3D000') return 'has no such database'
  return severity ? 'does not let the forum in' : 'cannot be reached'
}
