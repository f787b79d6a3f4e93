import { defineConfig } from 'vitest/config'
import { Shuffled } from './tests/run/shuffled.mjs'
import { testFiles } from './tests/run/test-files.mjs'

/** The address of a server that takes test databases: with it, what asks a database is run on PostgreSQL too. */
const server = process.env.VERSO_TEST_POSTGRES ?? ''
const files = testFiles()

/** All files of a worker share one graph of modules and one database, but for those that replace modules. */
const project = (name: keyof typeof files) => ({
  extends: true as const,
  test: {
    name,
    include: files[name],
    globalSetup: 'tests/support/template.ts',
    isolate: name.endsWith('-alone'),
    env: { VERSO_TEST_POSTGRES: name.startsWith('postgresql') ? server : '' },
  },
})

export default defineConfig({
  test: {
    environment: 'node',
    experimental: { fsModuleCache: true },
    pool: 'forks',
    maxWorkers: Number(process.env.VERSO_TEST_WORKERS ?? 2),
    setupFiles: 'tests/support/environment.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    ...(process.env.VERSO_TEST_SHUFFLED && { sequence: { sequencer: Shuffled } }),
    expect: { poll: { timeout: 60_000 } },
    projects: [
      project('sqlite'),
      project('sqlite-alone'),
      ...(server ? [project('postgresql'), project('postgresql-alone')] : []),
    ],
  },
})
