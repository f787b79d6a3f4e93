import { theDatabase } from './emptying.ts'

const taken = new Map<string, string[]>()

/**
 * Rows that many files begin with: loaded through the forum's own verbs once in a worker, copied back for the files
 * after that. Call it while the tables are empty: what lies in them is copied, too.
 */
export async function loadedOnce(name: string, load: () => Promise<unknown>) {
  const { exec, filled, columns } = theDatabase()
  const kept = taken.get(name)
  if (kept) return exec(kept)
  await load()
  const tables = await filled()
  const copyOf = (table: string) => `snapshots."${name} ${table}"`
  await exec(tables.map((table) => `CREATE TABLE ${copyOf(table)} AS SELECT * FROM "${table}"`))
  const back = tables.map(async (table) => {
    const list = await columns(table)
    return `INSERT INTO "${table}" (${list}) SELECT ${list} FROM ${copyOf(table)} WHERE true ON CONFLICT DO NOTHING`
  })
  taken.set(name, await Promise.all(back))
}
