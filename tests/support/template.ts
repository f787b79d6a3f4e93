import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { fingerprint } from '../../prisma/start/fingerprint.mjs'
import { addressOf, createDatabase, dropDatabases, newName, newRun } from './test-databases.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** What each worker of these tests makes its own place from. */
    place: { folder: string; template: string; server: string; run: string }
  }
}

const KEPT = 'node_modules/.verso/tests'
const runNode = promisify(execFile)

/** Before all tests on one engine: a migrated database for each worker to copy, and a folder for what they write. */
export default async function prepare(project: TestProject) {
  const server = project.config.env?.VERSO_TEST_POSTGRES ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'verso-test-'))
  const run = newRun()
  const template = server ? addressOf(server, newName(run)) : `file:${join(folder, 'template.db')}`
  if (server) await createDatabase(server, new URL(template).pathname.slice(1))
  if (server) await migrate(template, folder)
  else copyFileSync(await migratedFile(), join(folder, 'template.db'))
  project.provide('place', { folder, template, server, run })
  return async () => {
    rmSync(folder, { recursive: true, force: true })
    if (server) await dropDatabases(server, run)
  }
}

/** In a process of its own: which engine it is, is read once per process. */
async function migrate(place: string, folder: string) {
  const env = { ...process.env, DATABASE_URL: place, DATA_DIR: folder, NODE_ENV: 'test' as const }
  await runNode(process.execPath, ['--import', 'tsx', 'tests/support/migrate-once.ts'], { env })
}

/** Kept beside the packages for as long as the migrations and what applies them stay the same. */
async function migratedFile() {
  const name = fingerprint(['prisma/migrations/sqlite', 'app/platform/db'], process.version)
  const file = join(KEPT, `${name.slice(0, 16)}.db`)
  if (existsSync(file)) return file
  mkdirSync(KEPT, { recursive: true })
  const folder = mkdtempSync(join(KEPT, 'new-'))
  await migrate(`file:${join(folder, 'forum.db')}`, folder)
  renameSync(join(folder, 'forum.db'), file)
  rmSync(folder, { recursive: true, force: true })
  const older = readdirSync(KEPT).filter((one) => one.endsWith('.db') && join(KEPT, one) !== file)
  for (const one of older) rmSync(join(KEPT, one), { force: true })
  return file
}
