import pg from 'pg'
import { env } from '#app/platform/env.server.ts'

const due = `SELECT c.relname AS name FROM pg_class c JOIN pg_stat_user_tables s ON s.relid = c.oid
  WHERE c.relkind = 'r' AND s.schemaname = current_schema()
    AND (c.reltuples < 0 OR s.n_live_tup >= greatest(2 * c.reltuples, 100))
  ORDER BY c.relname`

/** On a connection of its own: requests have theirs, and this may take as long as it takes. */
export async function refresh() {
  const client = new pg.Client({ connectionString: env.DATABASE_URL, connectionTimeoutMillis: 5000 })
  // One that breaks later is told by the query that waits.
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ name: string }>(due)
    for (const { name } of rows) await client.query(`ANALYZE "${name}"`)
    return rows.length
  } finally {
    await client.end()
  }
}
