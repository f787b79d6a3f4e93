import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import { migrate } from '#app/platform/db/migrate.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { startForum } from '#tests/support/starter.ts'
import { build } from '../../prisma/start/set-up.mjs'

const MINUTES = 60_000

beforeAll(() => build(), 3 * MINUTES)

test.each([
  ['a DATABASE_URL of another kind', { DATABASE_URL: 'mysql://localhost/forum' }, 'file: or postgresql://'],
  ['a PostgreSQL that is not there', { DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/x' }, 'cannot be reached'],
  [
    'a PostgreSQL at neither of two addresses',
    { DATABASE_URL: 'postgresql://a:b@localhost:1/x' },
    'ECONNREFUSED',
  ],
  ['a database that is none', { DATABASE_URL: `file:${aFile()}` }, 'is not a database'],
  ['a data folder that is a file', { DATA_DIR: aFile() }, 'Cannot write to'],
  ['a data folder below a file', { DATA_DIR: join(aFile(), 'data') }, 'Cannot write to'],
  [
    'a folder that cannot be made for the database',
    { DATABASE_URL: 'file:/proc/verso/forum.db' },
    'Cannot write to /proc/verso',
  ],
  ['a port that is none', { PORT: '99999' }, 'PORT'],
  ['lifted limits for the whole world', { PACE: 'unlimited', HOST: '0.0.0.0' }, 'on the loopback only'],
])('%s stops the start with a sentence', async (_, settings, sentence) => {
  await expectRefusal(settings, sentence)
})

test('a port that is taken stops the start with a sentence that names another', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo

  await expectRefusal({ PORT: String(port) }, `Port ${port} is taken`)
  other.close()
})

test('a database newer than the code stops the start', async () => {
  const file = await aDatabase(
    "UPDATE _prisma_migrations SET migration_name = '20991231000000_add_telepathy'",
  )

  await expectRefusal({ DATABASE_URL: `file:${file}` }, 'newer than this code')
})

test('a half-migrated database stops the start', async () => {
  const file = await aDatabase('UPDATE _prisma_migrations SET finished_at = NULL')

  await expectRefusal({ DATABASE_URL: `file:${file}` }, 'half-way')
})

async function expectRefusal(settings: Record<string, string>, sentence: string) {
  const { ended, said } = await startForum(settings)

  expect(await ended).toBe(1)
  expect(said.err).toContain(sentence)
  expect(said.err.trim().split('\n'), 'one line, no stack').toHaveLength(1)
  expect(said.err, 'nothing is left open').not.toMatch(/\(\)|:\s*$/)
}

async function aDatabase(change: string) {
  const file = join(process.env.DATA_DIR!, `${newId()}.db`)
  await migrate('prisma/migrations/sqlite', file)
  const connection = new Database(file)
  connection.exec(change)
  connection.close()
  return file
}

function aFile() {
  const file = join(process.env.DATA_DIR!, newId())
  writeFileSync(
    file,
    'This is a letter, and neither a folder nor a database, however long it becomes.'.repeat(20),
  )
  return file
}
