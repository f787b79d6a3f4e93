import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { addressOf, newName } from './test-databases.mjs'

/**
 * Once per worker and before anything reads the environment: a folder of its own, a database of its own (made by
 * database.ts where a test asks for one), and none of the settings of whoever runs the tests.
 */
const { folder, server, run } = inject('place')
const own = mkdtempSync(join(folder, 'worker-'))

for (const name of ['HOST', 'PORT', 'PUBLIC_URL', 'TRUST_PROXY', 'SIGN_UP', 'DEMO', 'PACE'])
  delete process.env[name]
process.env.NODE_ENV = 'test'
process.env.DATA_DIR = own
process.env.DATABASE_URL = server ? addressOf(server, newName(run)) : `file:${join(own, 'forum.db')}`
