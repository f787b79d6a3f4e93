import { defineConfig } from 'vitest/config'

/** With VERSO_TEST_POSTGRES, the address of a server that takes test databases, the same tests run on PostgreSQL. */
const postgres = Boolean(process.env.VERSO_TEST_POSTGRES)

/** What is true of one engine only says so in its name; the starter knows no engine and is tested once. */
const otherEngine = postgres
  ? ['tests/**/*.sqlite.test.*', 'tests/start/**']
  : ['tests/**/*.postgresql.test.*']

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**', ...otherEngine],
    globalSetup: 'tests/support/template.ts',
    setupFiles: 'tests/support/environment.ts',
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
