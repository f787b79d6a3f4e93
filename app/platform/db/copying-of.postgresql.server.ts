import { createReadStream, createWriteStream, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { RefusalToStart } from '#app/platform/refusal-to-start.ts'
import type { Contents } from './copying.server.ts'
import { readLedger } from './migrate.server.ts'
import { connectPostgresql } from './postgresql-connection.server.ts'

export { close } from './closing-of.postgresql.server.ts'

const AT_ONCE = 1000
const TABLE = /^(\w+)\.ndjson$/

type Table = { name: string; columns: string[]; key: string[] }

/** One snapshot for all tables, in which whoever writes meanwhile does not show, and whom it does not hold up. */
export async function copyInto(folder: string, url: string): Promise<Contents> {
  const client = await connectPostgresql(url)
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await readAlike(client)
    const tables = await tablesOf(client)
    if (!tables.some(({ name }) => name === '_prisma_migrations'))
      throw new RefusalToStart('There is no forum in this database yet: nothing to back up.')
    mkdirSync(join(folder, 'tables'), { mode: 0o700 })
    const rows: Contents['rows'] = {}
    for (const table of tables) rows[table.name] = await writeTable(client, folder, table)
    const { rows: photos } = await client.query('SELECT id, widths FROM "Photo" ORDER BY id')
    return { migrations: await migrationsOf(client), rows, photos }
  } finally {
    await client.end()
  }
}

/** What a value is written as must not depend on how this server is set up. */
export async function readAlike(client: pg.Client) {
  await client.query(`SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL timezone = 'UTC';
    SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'; SET LOCAL statement_timeout = 0;
    SET LOCAL idle_in_transaction_session_timeout = 0`)
}

/** Those of the forum's schema; what belongs to an extension comes with that. */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`SELECT c.relname AS name,
      (SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
      (SELECT coalesce(json_agg(a.attname ORDER BY array_position(i.indkey::int2[], a.attnum)), '[]')
        FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
        WHERE i.indrelid = c.oid AND i.indisprimary) AS key
    FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
    ORDER BY c.relname`)
  return rows
}

export async function migrationsOf(client: pg.Client) {
  const { rows } = await client.query<{ name: string }>(readLedger)
  return rows.map(({ name }) => name).sort()
}

async function writeTable(client: pg.Client, folder: string, table: Table) {
  const { name, columns } = table
  const { rows } = await client.query<{ n: string }>(`SELECT count(*) AS n FROM "${name}"`)
  let written = 0
  const lines = async function* () {
    yield `${JSON.stringify(columns)}\n`
    for await (const row of rowsOf(client, table)) {
      written++
      yield `${JSON.stringify(row)}\n`
    }
  }
  const file = createWriteStream(join(folder, 'tables', `${name}.ndjson`), { mode: 0o600, flags: 'wx' })
  await pipeline(Readable.from(lines()), file)
  if (written !== Number(rows[0]!.n)) throw new Error(`${written} of ${rows[0]!.n} rows of ${name} came`)
  return written
}

/** Every value as PostgreSQL itself writes it, which it reads again without loss, by key. */
async function* rowsOf(client: pg.Client, { name, columns, key }: Table) {
  const values = columns.map((column) => `"${column}"::text`).join()
  const order = key.length > 0 ? `ORDER BY ${key.map((column) => `"${name}"."${column}"`).join()}` : ''
  await client.query(`DECLARE reading NO SCROLL CURSOR FOR SELECT ${values} FROM "${name}" ${order}`)
  for (;;) {
    const { rows } = await client.query({ text: `FETCH ${AT_ONCE} FROM reading`, rowMode: 'array' })
    if (rows.length === 0) break
    yield* rows as (string | null)[][]
  }
  await client.query('CLOSE reading')
}

export async function open(folder: string): Promise<Omit<Contents, 'photos'>> {
  const rows: Contents['rows'] = {}
  let migrations: string[] = []
  for (const name of namesIn(folder)) {
    rows[name] = 0
    for await (const { columns, values } of linesOf(folder, name)) {
      rows[name]!++
      if (name === '_prisma_migrations') migrations = [...migrations, ...inLedger(columns, values)]
    }
  }
  return { migrations: migrations.sort(), rows }
}

function inLedger(columns: string[], values: (string | null)[]) {
  const value = (column: string) => values[columns.indexOf(column)]
  return value('rolled_back_at') === null ? [value('migration_name')!] : []
}

function namesIn(folder: string) {
  const names = readdirSync(join(folder, 'tables'))
  return names.flatMap((name) => TABLE.exec(name)?.[1] ?? []).sort()
}

/** The rows of a table in a copy, each as wide as the table. */
export async function* linesOf(folder: string, name: string) {
  let columns: string[] | undefined
  for await (const line of linesIn(join(folder, 'tables', `${name}.ndjson`))) {
    const values = JSON.parse(line) as (string | null)[]
    if (!columns) columns = values as string[]
    else if (values.length === columns.length) yield { columns, values }
    else throw new Error(`A row of ${name} has ${values.length} values instead of ${columns.length}`)
  }
}

/** Node's own way ends a line at signs, too, that JSON leaves as they are. */
async function* linesIn(file: string) {
  let rest = ''
  for await (const piece of createReadStream(file, 'utf8')) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  if (rest) yield rest
}
