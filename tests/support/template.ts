import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addressOf, createDatabase, dropDatabase, newName } from './test-databases.mjs'

/** Migrates one database before all tests; each test file gets a copy of it. */
export default async function prepare() {
  const server = process.env.VERSO_TEST_POSTGRES
  const { url, remove } = server ? await onServer(server) : onDisk()
  const before = process.env.DATABASE_URL
  process.env.DATABASE_URL = url
  const { migrate } = await import('#app/platform/db/migrate.server.ts')
  await migrate()
  process.env.DATABASE_URL = before
  process.env.VERSO_TEST_TEMPLATE = url
  return remove
}

async function onServer(server: string) {
  const name = newName()
  await createDatabase(server, name)
  return { url: addressOf(server, name), remove: () => dropDatabase(server, name) }
}

function onDisk() {
  const folder = mkdtempSync(join(tmpdir(), 'verso-template-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  return { url: `file:${join(folder, 'template.db')}`, remove }
}
