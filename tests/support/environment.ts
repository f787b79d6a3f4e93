import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { addressOf, newName } from './test-databases.mjs'

/**
 * Runs before each test file and before anything reads the environment: a folder of its own, a database of its own
 * (made by support/database.ts where a test asks for one), and none of the settings of whoever runs the tests.
 */
const folder = mkdtempSync(join(tmpdir(), 'verso-test-'))
const server = process.env.VERSO_TEST_POSTGRES

for (const name of ['HOST', 'PORT', 'PUBLIC_URL', 'TRUST_PROXY', 'SIGN_UP', 'DEMO', 'PACE'])
  delete process.env[name]
process.env.NODE_ENV = 'test'
process.env.DATA_DIR = folder
process.env.DATABASE_URL = server ? addressOf(server, newName()) : `file:${join(folder, 'forum.db')}`

afterAll(() => rmSync(folder, { recursive: true, force: true }))
