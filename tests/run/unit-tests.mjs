import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inOneSentence } from '../../prisma/start/sentence.mjs'
import { readVitest, tookInVitest } from './reports.mjs'

const NAME = 'Tests on both engines'

/**
 * On SQLite, and what asks a database on PostgreSQL too: the server that TEST_DATABASE_URL names, or one that is
 * started for them and gone afterwards.
 */
export async function unitTests(phases, tally, { files = [], twice = false } = {}) {
  const server = await postgres(tally)
  try {
    for (let round = 1; round <= (twice ? 2 : 1); round++)
      await vitest(phases, tally, { files, shuffled: twice && round, server: server?.url() ?? '' })
  } finally {
    await server?.stop()
  }
}

async function postgres(tally) {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: () => given, stop: async () => {} }
  try {
    const { startPostgres } = await import('../support/postgres.mjs')
    return await startPostgres()
  } catch (error) {
    tally.skip('PostgreSQL', `${inOneSentence(error)} (TEST_DATABASE_URL can name another server)`)
  }
}

async function vitest(phases, tally, { files, shuffled, server }) {
  const folder = mkdtempSync(join(tmpdir(), 'verso-report-'))
  const report = join(folder, 'vitest.json')
  const name = shuffled ? `${NAME}, shuffled, round ${shuffled}` : NAME
  const order = shuffled ? ['--sequence.shuffle.files', '--sequence.shuffle.tests'] : []
  const words = [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...order,
    ...files,
  ]
  const env = { VERSO_TEST_POSTGRES: server, NO_COLOR: '1' }
  const run = await phases.run(name, 'node_modules/vitest/vitest.mjs', words, env)
  tally.add(name, readVitest(report), run)
  phases.took(tookInVitest(report))
  rmSync(folder, { recursive: true, force: true })
}
