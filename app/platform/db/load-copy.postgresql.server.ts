import type pg from 'pg'
import { VOID } from './copying.server.ts'
import { linesOf, tablesOf } from './copying-of.postgresql.server.ts'
import { createLedger, migrationsIn } from './migrate.server.ts'

const AT_ONCE = 1000

type Row = (string | null)[]

/**
 * Fills an empty schema with a copy: the steps the copy was made by, then its rows. References are taken away
 * meanwhile, so that tables may come in any order, and looked at when they are put back.
 */
export async function loadCopy(client: pg.Client, copy: string, counts: Record<string, number>) {
  await takeTheSteps(client, copy)
  const putBack = await withoutReferences(client)
  const there = new Set((await tablesOf(client)).map(({ name }) => name))
  for (const [name, count] of Object.entries(counts)) {
    if (!there.has(name)) throw new Error(`The copy has a table ${name}, which its own steps do not make`)
    const loaded = await loadTable(client, copy, name)
    if (loaded !== count) throw new Error(`${loaded} of ${count} rows of ${name} came`)
  }
  await countOn(client)
  for (const name of VOID.filter((table) => there.has(table))) await client.query(`DELETE FROM "${name}"`)
  await putBack()
}

async function takeTheSteps(client: pg.Client, copy: string) {
  const taken: string[] = []
  for await (const { columns, values } of linesOf(copy, '_prisma_migrations'))
    taken.push(values[columns.indexOf('migration_name')]!)
  await client.query(createLedger)
  for (const { name, sql } of migrationsIn('prisma/migrations/postgresql'))
    if (taken.includes(name)) await client.query(sql)
}

async function withoutReferences(client: pg.Client) {
  const { rows } = await client.query<{ from: string; name: string; what: string }>(
    `SELECT conrelid::regclass::text AS from, conname AS name, pg_get_constraintdef(oid) AS what
      FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`,
  )
  for (const { from, name } of rows) await client.query(`ALTER TABLE ${from} DROP CONSTRAINT "${name}"`)
  return async () => {
    for (const { from, name, what } of rows)
      await client.query(`ALTER TABLE ${from} ADD CONSTRAINT "${name}" ${what}`)
  }
}

/** In place of what the steps themselves put there. */
async function loadTable(client: pg.Client, copy: string, name: string) {
  await client.query(`DELETE FROM "${name}"`)
  let [loaded, waiting, insert]: [number, Row[], string] = [0, [], '']
  for await (const { columns, values } of linesOf(copy, name)) {
    insert ||= await insertInto(client, name, columns)
    waiting.push(values)
    if (waiting.length < AT_ONCE) continue
    loaded += await put(client, insert, waiting)
    waiting = []
  }
  return loaded + (waiting.length > 0 ? await put(client, insert, waiting) : 0)
}

async function put(client: pg.Client, insert: string, rows: Row[]) {
  const columns = rows[0]!.map((_, n) => rows.map((row) => row[n]!))
  return (await client.query(insert, columns)).rowCount ?? 0
}

/** A column of a thousand rows is one parameter: an array of text that PostgreSQL reads as what the column is. */
async function insertInto(client: pg.Client, name: string, columns: string[]) {
  const { rows } = await client.query<{ name: string; type: string }>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
      WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
    [`"${name}"`],
  )
  const typeOf = new Map(rows.map((row) => [row.name, row.type]))
  const unknown = columns.find((column) => !typeOf.has(column))
  if (unknown !== undefined)
    throw new Error(`The copy has a column ${unknown} of ${name}, which no step makes`)
  const named = columns.map((column) => `"${column}"`).join()
  const values = columns.map((column, n) => `v.c${n}::${typeOf.get(column)}`).join()
  const given = columns.map((_, n) => `$${n + 1}::text[]`).join()
  const as = columns.map((_, n) => `c${n}`).join()
  return `INSERT INTO "${name}" (${named}) SELECT ${values} FROM unnest(${given}) AS v(${as})`
}

/** Numbers that the database gives go on after the greatest there is. */
async function countOn(client: pg.Client) {
  const { rows } = await client.query<{ sequence: string; table: string; column: string }>(
    `SELECT pg_get_serial_sequence(quote_ident(c.relname), a.attname) AS sequence, c.relname AS table,
        a.attname AS column
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
        AND pg_get_serial_sequence(quote_ident(c.relname), a.attname) IS NOT NULL`,
  )
  for (const { sequence, table, column } of rows)
    await client.query(
      `SELECT setval($1, greatest(max("${column}"), 1), max("${column}") IS NOT NULL) FROM "${table}"`,
      [sequence],
    )
}
