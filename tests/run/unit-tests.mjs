import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode, step } from '../../prisma/start/run.mjs'
import { inOneSentence } from '../../prisma/start/sentence.mjs'
import { readVitest } from './reports.mjs'

export function testsOnSqlite(tally) {
  return vitest(tally, 'Tests on SQLite', { VERSO_TEST_POSTGRES: '' })
}

/** On the server that TEST_DATABASE_URL names, or on one that is started for them and gone afterwards. */
export async function testsOnPostgres(tally) {
  const name = 'Tests on PostgreSQL'
  try {
    const server = await postgres()
    try {
      await vitest(tally, name, { VERSO_TEST_POSTGRES: server.url() })
    } finally {
      await server.stop()
    }
  } catch (error) {
    tally.skip(name, `${inOneSentence(error)} (TEST_DATABASE_URL can name another server)`)
  }
}

async function postgres() {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: () => given, stop: async () => {} }
  const { startPostgres } = await import('../support/postgres.mjs')
  return step('Starting PostgreSQL', startPostgres)
}

async function vitest(tally, name, env) {
  const folder = mkdtempSync(join(tmpdir(), 'verso-report-'))
  const report = join(folder, 'vitest.json')
  const words = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const run = await step(name, () =>
    runNode('node_modules/vitest/vitest.mjs', words, { ...env, NO_COLOR: '1' }),
  )
  tally.add(name, readVitest(report), run)
  rmSync(folder, { recursive: true, force: true })
}
