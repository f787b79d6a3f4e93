import { db } from '#app/platform/db/client.server.ts'
import { engine } from '#app/platform/db/engine.server.ts'

/** A word that stands nowhere by chance. */
export const canary = 'Zyxquorbelfinch'

/** The tables of the whole database in which it stands, in whatever column, in any case of letters. */
export async function tablesHolding(word = canary) {
  const holding = []
  for (const table of await tables()) {
    const rows = await db.$queryRawUnsafe<object[]>(`SELECT * FROM "${table}"`)
    const text = JSON.stringify(rows, (_, value) => plain(value)).toLowerCase()
    if (text.includes(word.toLowerCase())) holding.push(table)
  }
  return holding.sort()
}

/** Of the full-text index of SQLite not its inner pages: what it forgets lies there until it merges them. */
async function tables() {
  const listing =
    engine === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_words_%'`
      : `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`
  return (await db.$queryRawUnsafe<{ name: string }[]>(listing)).map(({ name }) => name)
}

function plain(value: unknown) {
  return typeof value === 'bigint' ? String(value) : value
}
