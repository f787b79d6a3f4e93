import { db } from '#app/platform/db/client.server.ts'
import { engine } from '#app/platform/db/engine.server.ts'

/** A word that stands nowhere by chance. */
export const canary = 'Zyxquorbelfinch'

/** The tables of the whole database in which it stands, in whatever column, in any case of letters. */
export async function tablesHolding(word = canary) {
  const holding = []
  for (const table of await tables()) {
    const text = JSON.stringify(await rowsOf(table), (_, value) => plain(value)).toLowerCase()
    if (text.includes(word.toLowerCase())) holding.push(table)
  }
  return holding.sort()
}

/** The full-text index of SQLite is a table; PostgreSQL keeps its own in a column. */
export const indexTables = engine === 'sqlite' ? ['search_words'] : []

/** PostgreSQL says its rows as JSON: Prisma does not read every type of theirs. */
async function rowsOf(table: string): Promise<object[]> {
  // What the database counted of its indexes, with samples of them: there where another test had it count.
  if (table === 'sqlite_stat4')
    return db.$queryRaw`SELECT "idx", CAST("sample" AS TEXT) AS "sample" FROM sqlite_stat4`
  if (engine === 'sqlite') return db.$queryRawUnsafe(`SELECT * FROM "${table}"`)
  const rows = await db.$queryRawUnsafe<{ said: string }[]>(
    `SELECT row_to_json(t)::text AS said FROM "${table}" t`,
  )
  return rows.map(({ said }) => JSON.parse(said))
}

/** Of the full-text index of SQLite not its inner pages: what it forgets lies there until it merges them. */
async function tables() {
  const listing =
    engine === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_words_%'`
      : `SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'`
  return (await db.$queryRawUnsafe<{ name: string }[]>(listing)).map(({ name }) => name)
}

function plain(value: unknown) {
  return typeof value === 'bigint' ? String(value) : value
}
