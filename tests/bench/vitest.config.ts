import { defineConfig } from 'vitest/config'

/** What only a stopwatch can tell: run by `npm run bench` on a quiet machine, never by `npm test`. */
export default defineConfig({
  test: {
    name: 'timings',
    pool: 'forks',
    maxWorkers: 1,
    include: ['tests/bench/timings/*.timing.test.ts'],
    env: { VERSO_TEST_POSTGRES: '' },
    globalSetup: 'tests/support/template.ts',
    setupFiles: 'tests/support/environment.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
