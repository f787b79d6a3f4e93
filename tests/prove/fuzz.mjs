import { spawn } from 'node:child_process'

/**
 * `node tests/prove/fuzz.mjs [requests] [seed]`: asks what tests/fuzz.test.ts asks, fifty times as often. Any seed draws
 * other requests; the same one draws the same. VERSO_TEST_POSTGRES asks the forum on PostgreSQL.
 */
const [requests = '100000', seed = '2026'] = process.argv.slice(2)
const env = { ...process.env, VERSO_FUZZ_REQUESTS: requests, VERSO_FUZZ_SEED: seed }
const words = ['node_modules/vitest/vitest.mjs', 'run', 'tests/fuzz.test.ts']
const child = spawn(process.execPath, words, { env, stdio: 'inherit' })
child.once('exit', (code) => process.exit(code ?? 1))
