import { copyFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import pg from 'pg'
import { inject } from 'vitest'
import { emptyWith, isKept } from './emptying.ts'
import { createDatabase } from './test-databases.mjs'

/**
 * Import this in a test that needs the database: its worker has one, migrated, and every test begins with empty
 * tables, but for those its file names with `keep`.
 */
const url = process.env.DATABASE_URL!
const { server, template } = inject('place')

if (server) await createDatabase(server, nameIn(url), nameIn(template))
else copyFileSync(fileIn(template), fileIn(url))

const { db } = await import('#app/platform/db/client.server.ts')
emptyWith(server ? await onServer() : onDisk())

export { keep } from './emptying.ts'
export { db }

async function onServer() {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'")
  return {
    // One statement, so that references are looked at when all is gone; TRUNCATE takes thirty times as long.
    empty: () => {
      const deletions = listOf(rows).map((table, n) => `d${n} AS (DELETE FROM ${table})`)
      return client.query(`WITH ${deletions.join(', ')} SELECT 1`)
    },
  }
}

function onDisk() {
  const connection = new Database(fileIn(url), { timeout: 5000 })
  connection.pragma('synchronous = OFF')
  connection.pragma('foreign_keys = OFF')
  // Leaves out virtual tables and what they are made of: triggers empty those.
  const tables = connection.pragma('table_list') as { name: string; type: string; schema: string }[]
  const ours = tables.filter(
    ({ name, type, schema }) => type === 'table' && schema === 'main' && !/^sqlite_/.test(name),
  )
  return {
    empty: () =>
      connection.exec(
        `BEGIN IMMEDIATE;${listOf(ours)
          .map((table) => `DELETE FROM ${table};`)
          .join('')}COMMIT`,
      ),
  }
}

function listOf(tables: { name: string }[]) {
  return tables.filter(({ name }) => !isKept(name)).map(({ name }) => `"${name}"`)
}

function nameIn(address: string) {
  return new URL(address).pathname.slice(1)
}

function fileIn(address: string) {
  return address.replace(/^file:/, '')
}
