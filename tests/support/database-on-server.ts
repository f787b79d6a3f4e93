import pg from 'pg'
import { isKept, isLedger } from './emptying.ts'

/** A connection besides the forum's own. */
export async function connect(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('CREATE SCHEMA snapshots')
  const { rows } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  )
  const tables = rows.map(({ name }) => name)
  // As one statement, so that references are looked at when all is done; TRUNCATE takes thirty times as long.
  const together = (changes: string[]) =>
    client.query(`WITH ${changes.map((change, n) => `c${n} AS (${change})`).join(', ')} SELECT 1`)
  return {
    exec: async (statements: string[]) => {
      const [first = ''] = statements
      if (first.startsWith('INSERT')) await together(statements)
      else await client.query(statements.join(';'))
    },
    empty: () => together(tables.filter((name) => !isKept(name)).map((name) => `DELETE FROM "${name}"`)),
    async filled() {
      const looks = tables.map((name) => `SELECT '${name}' AS name WHERE EXISTS (SELECT 1 FROM "${name}")`)
      const { rows } = await client.query<{ name: string }>(looks.join(' UNION ALL '))
      return rows.map(({ name }) => name).filter((name) => !isLedger(name))
    },
    async columns(table: string) {
      const { rows } = await client.query<{ name: string }>(
        `SELECT column_name AS name FROM information_schema.columns
          WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
        [table],
      )
      return rows.map(({ name }) => `"${name}"`).join()
    },
  }
}
