import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { newId } from '#app/platform/id.server.ts'
import { addressOf, createDatabase, dropDatabase, newName } from './test-databases.mjs'

const server = process.env.VERSO_TEST_POSTGRES

/** An empty database besides the test file's own: for what changes tables. `place` is what `migrate` takes. */
export async function anEmptyPlace() {
  return server ? onServer(server) : onDisk()
}

async function onServer(address: string) {
  const name = newName()
  await createDatabase(address, name)
  const place = addressOf(address, name)
  return {
    place,
    async ask(sql: string): Promise<Record<string, unknown>[]> {
      const client = new pg.Client({ connectionString: place })
      await client.connect()
      try {
        return (await client.query(sql)).rows
      } finally {
        await client.end()
      }
    },
    remove: () => dropDatabase(address, name),
  }
}

function onDisk() {
  const place = join(process.env.DATA_DIR!, newId(), 'forum.db')
  mkdirSync(dirname(place))
  return {
    place,
    async ask(sql: string) {
      const connection = new Database(place)
      try {
        const statement = connection.prepare(sql)
        return (statement.reader ? statement.all() : [statement.run()]) as Record<string, unknown>[]
      } finally {
        connection.close()
      }
    },
    // The folder goes with that of the test file.
    remove: async () => {},
  }
}
