import { defineConfig } from 'vitest/config'

/** How Stryker runs the tests it was given: on SQLite, all in one graph of modules, as `npm test` does. */
export default defineConfig({
  test: {
    include: JSON.parse(process.env.VERSO_MUTATION_TESTS ?? '[]'),
    globalSetup: 'tests/support/template.ts',
    setupFiles: 'tests/support/environment.ts',
    env: { VERSO_TEST_POSTGRES: '' },
    isolate: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
})
