import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { engine } from '#app/platform/db/engine.server.ts'
import { migrate, migrationsIn } from '#app/platform/db/migrate.server.ts'
import { anEmptyPlace } from '#tests/support/places.ts'

const ours = join('prisma/migrations', engine)
let forum: Awaited<ReturnType<typeof anEmptyPlace>>

beforeEach(async () => {
  forum = await anEmptyPlace()
})
afterEach(() => forum.remove())

test('a fresh database gets every migration, and a second start finds nothing to do', async () => {
  const all = migrationsIn(ours).map(({ name }) => name)

  expect(await migrate(ours, forum.place)).toEqual(all)
  expect(await migrate(ours, forum.place)).toEqual([])
})

test('the ledger is as Prisma keeps it: name, checksum, finished', async () => {
  await migrate(ours, forum.place)

  const ledger = await forum.ask(
    'SELECT migration_name, checksum, finished_at, applied_steps_count FROM _prisma_migrations ORDER BY migration_name',
  )
  const expected = migrationsIn(ours).map(({ name, checksum }) =>
    expect.objectContaining({ migration_name: name, checksum, applied_steps_count: 1 }),
  )
  expect(ledger).toEqual(expected)
  expect(ledger.every(({ finished_at }) => finished_at !== null)).toBe(true)
})

test('a migration that fails leaves nothing behind, and those before it stay', async () => {
  const steps = folderWith({
    '20260101000000_create_shelf': 'CREATE TABLE shelf (id INTEGER PRIMARY KEY)',
    '20260102000000_fail': 'CREATE TABLE half (id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1)',
  })

  await expect(migrate(steps, forum.place)).rejects.toThrow('nowhere')

  expect(await applied()).toEqual(['20260101000000_create_shelf'])
  await expect(forum.ask('SELECT * FROM half')).rejects.toThrow('half')
})

test('a database that stopped half-way is refused', async () => {
  await migrate(ours, forum.place)
  await forum.ask('UPDATE _prisma_migrations SET finished_at = NULL')

  await expect(migrate(ours, forum.place)).rejects.toMatchObject({
    name: 'RefusalToStart',
    message: expect.stringContaining('half-way'),
  })
})

test('a database newer than the code is refused', async () => {
  await migrate(ours, forum.place)
  await forum.ask("UPDATE _prisma_migrations SET migration_name = '20991231000000_add_telepathy'")

  await expect(migrate(ours, forum.place)).rejects.toMatchObject({
    name: 'RefusalToStart',
    message: expect.stringContaining('20991231000000_add_telepathy'),
  })
})

test('a migration that was rolled back by hand is forgotten', async () => {
  await migrate(ours, forum.place)
  await forum.ask(`INSERT INTO _prisma_migrations (id, checksum, migration_name, rolled_back_at)
    VALUES ('x', 'x', '20991231000000_add_telepathy', CURRENT_TIMESTAMP)`)

  expect(await migrate(ours, forum.place)).toEqual([])
})

test('of two processes that start at once, one migrates and the other waits', async () => {
  const words = ['--import', 'tsx', 'tests/support/migrate-once.ts', ours, forum.place]
  const start = async () => JSON.parse((await promisify(execFile)(process.execPath, words)).stdout)

  const both = await Promise.all([start(), start()])

  const all = migrationsIn(ours).map(({ name }) => name)
  expect(both.flat()).toEqual(all)
  expect(await applied()).toEqual(all)
})

async function applied() {
  const rows = await forum.ask('SELECT migration_name FROM _prisma_migrations ORDER BY migration_name')
  return rows.map(({ migration_name }) => migration_name)
}

function folderWith(migrations: Record<string, string>) {
  const folder = mkdtempSync(join(process.env.DATA_DIR!, 'migrations-'))
  for (const [name, sql] of Object.entries(migrations)) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'migration.sql'), sql)
  }
  return folder
}
