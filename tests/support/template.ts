import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { addressOf, createDatabase, dropDatabases, newName, newRun } from './test-databases.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** What each worker of these tests makes its own place from. */
    place: { folder: string; template: string; server: string; run: string }
  }
}

const runNode = promisify(execFile)

/** Before all tests on one engine: a migrated database for each worker to copy, and a folder for what they write. */
export default async function prepare(project: TestProject) {
  const server = project.config.env?.VERSO_TEST_POSTGRES ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'verso-test-'))
  const run = newRun()
  const template = server ? addressOf(server, newName(run)) : `file:${join(folder, 'template.db')}`
  if (server) await createDatabase(server, new URL(template).pathname.slice(1))
  // In a process of its own: which engine it is, is read once per process.
  const env = { ...process.env, DATABASE_URL: template, DATA_DIR: folder, NODE_ENV: 'test' as const }
  await runNode(process.execPath, ['--import', 'tsx', 'tests/support/migrate-once.ts'], { env })
  project.provide('place', { folder, template, server, run })
  return async () => {
    rmSync(folder, { recursive: true, force: true })
    if (server) await dropDatabases(server, run)
  }
}
