import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { RefusalToStart } from '#app/platform/refusal-to-start.ts'
import { Unavailable } from '#app/platform/unavailable.server.ts'
import { type Closed, type Erased, MayBeRestored, readErased } from './copying.server.ts'
import { readAlike, tablesOf } from './copying-of.postgresql.server.ts'
import { loadCopy } from './load-copy.postgresql.server.ts'
import { migrationsIn } from './migrate.server.ts'
import { keepOut } from './open-mark-of.postgresql.server.ts'
import { connectPostgresql } from './postgresql-connection.server.ts'
import { orUnavailable } from './unavailable-in.server.ts'

const AT_WORK = 'The forum is open, or somebody is at work on its database: stop that first, then restore.'
const NOT_OURS = 'This database holds something that is no forum: name an empty one in DATABASE_URL.'
const LOOKS = 20
const BETWEEN = 100

type Given = Parameters<Closed['replace']>[1]

export async function close(url: string): Promise<Closed> {
  const client = await connectPostgresql(url)
  try {
    if (!(await keepOut(client)) || !(await isAlone(client))) throw new RefusalToStart(AT_WORK)
    if (!(await isOurs(client))) throw new RefusalToStart(NOT_OURS)
  } catch (error) {
    await client.end()
    throw error
  }
  return {
    replace: (copy, given) => inOneTransaction(client, () => replace(client, copy, given)),
    letIn: () => client.end(),
  }
}

/** Whoever is connected without our mark too. One that has just ended may still be listed for a moment. */
async function isAlone(client: pg.Client) {
  for (let look = 0; look < LOOKS; look++) {
    // Within a transaction the first look would be repeated.
    await client.query('SELECT pg_stat_clear_snapshot()')
    const { rowCount } = await client.query(`SELECT 1 FROM pg_stat_activity
      WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`)
    if (rowCount === 0) return true
    await pause(BETWEEN)
  }
  return false
}

/** Empty, or with a ledger that begins as ours. */
async function isOurs(client: pg.Client) {
  const tables = await tablesOf(client)
  if (tables.length === 0) return true
  if (!tables.some(({ name }) => name === '_prisma_migrations')) return false
  const [first] = migrationsIn('prisma/migrations/postgresql')
  const ours = 'SELECT 1 FROM _prisma_migrations WHERE migration_name = $1'
  return Boolean((await client.query(ours, [first!.name])).rowCount)
}

async function inOneTransaction<Result>(client: pg.Client, work: () => Promise<Result>) {
  await client.query('BEGIN')
  try {
    const result = await work()
    const { command } = await client.query('COMMIT').catch(orOutcomeUnknown)
    if (command !== 'COMMIT') throw new Error('PostgreSQL took the restore back')
    await client.query('ANALYZE').catch(() => {})
    return result
  } catch (error) {
    // Where the connection is gone, the server takes it back by itself.
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

/** Where the line breaks while the answer is awaited, the server may have kept all of it. */
function orOutcomeUnknown(error: unknown): never {
  const told = orUnavailable(error, { ends: true })
  throw told instanceof Unavailable && told.mayBeKept ? new MayBeRestored() : error
}

async function replace(client: pg.Client, copy: string, { rows, stamp }: Given) {
  await readAlike(client)
  // PostgreSQL may have been started again just before: an open forum has no mark then, until it is back.
  if (!(await isAlone(client))) throw new RefusalToStart(AT_WORK)
  const aside = await setAside(client, `before_restore_${stamp.replace(/\D/g, '')}`)
  await loadCopy(client, copy, rows)
  return { aside: aside && `the schema ${aside} of the database`, erased: await erasedSince(client, aside) }
}

/** Tables and their types move into a schema of their own; what else the database holds stays where it is. */
async function setAside(client: pg.Client, schema: string) {
  const tables = await tablesOf(client)
  if (tables.length === 0) return null
  const { rows: types } = await client.query<{ name: string }>(
    `SELECT typname AS name FROM pg_type WHERE typtype = 'e' AND typnamespace = current_schema()::regnamespace`,
  )
  await client.query(`CREATE SCHEMA "${schema}"`)
  for (const { name } of tables) await client.query(`ALTER TABLE "${name}" SET SCHEMA "${schema}"`)
  for (const { name } of types) await client.query(`ALTER TYPE "${name}" SET SCHEMA "${schema}"`)
  return schema
}

/** Nothing where the old forum is older than decisions are. */
async function erasedSince(client: pg.Client, aside: string | null): Promise<Erased[]> {
  if (!aside) return []
  const { rows } = await client.query('SELECT to_regclass($1) IS NOT NULL AS there', [
    `"${aside}"."Decision"`,
  ])
  if (!rows[0].there) return []
  const { rows: known } = await client.query<{ id: string }>(readErased)
  const before = readErased.replace('"Decision"', `"${aside}"."Decision"`)
  const { rows: all } = await client.query<{ id: string; kind: string; subject: string; at: Date }>(before)
  const had = new Set(known.map(({ id }) => id))
  return all.filter(({ id }) => !had.has(id)).map(({ kind, subject, at }) => ({ kind, id: subject, at }))
}
