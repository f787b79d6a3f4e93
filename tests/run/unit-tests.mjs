import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inOneSentence } from '../../prisma/start/sentence.mjs'
import { readVitest, tookInVitest } from './reports.mjs'
import { testFiles } from './test-files.mjs'

const NAME = 'Tests on both engines'
/** Up to so many files, each engine's tests share one worker: reading the forum costs it more than their tests. */
const FEW = 12

/**
 * On SQLite, and what asks a database on PostgreSQL too: the server that TEST_DATABASE_URL names, or one that is
 * started for them and gone afterwards.
 */
export async function unitTests(phases, tally, { files = [], twice = false, engines = [] } = {}) {
  const few = files.length > 0 && files.length <= FEW && !twice
  if (few || engines.length > 0) return apart(phases, tally, { files, engines, workers: few ? 1 : 2 })
  await onServer(tally, async (server) => {
    for (let round = 1; round <= (twice ? 2 : 1); round++) {
      const seed = twice ? String(Date.now() % 1_000_000) : ''
      const order = twice ? ['--sequence.shuffle.tests', `--sequence.seed=${seed}`] : []
      const name = twice ? `${NAME}, shuffled with seed ${seed}` : NAME
      await vitest(phases, tally, { name, words: [...order, ...files], server, seed })
    }
  })
}

/** The engines beside each other, the server started meanwhile; or the one that is asked for. */
async function apart(phases, tally, { files, engines, workers }) {
  const all = testFiles()
  const on = (engine) => {
    const projects = [engine, `${engine}-alone`].filter((project) =>
      all[project].some((one) => files.includes(one)),
    )
    return projects.map((project) => `--project=${project}`)
  }
  const wanted = (engine) => (engines.length === 0 || engines.includes(engine)) && on(engine).length > 0
  const run = (engine, name, server) =>
    vitest(phases, tally, { name, words: [...on(engine), ...files], server, workers })
  await Promise.all([
    wanted('sqlite') && run('sqlite', 'Tests on SQLite', ''),
    wanted('postgresql') &&
      onServer(tally, (server) => server && run('postgresql', 'Tests on PostgreSQL', server)),
  ])
}

async function onServer(tally, work) {
  const server = await postgres(tally)
  try {
    await work(server?.url() ?? '')
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

async function vitest(phases, tally, { name, words, server, workers = 2, seed = '' }) {
  const folder = mkdtempSync(join(tmpdir(), 'verso-report-'))
  const report = join(folder, 'vitest.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const env = {
    VERSO_TEST_POSTGRES: server,
    VERSO_TEST_WORKERS: String(workers),
    VERSO_TEST_SHUFFLED: seed,
    NO_COLOR: '1',
  }
  const run = await phases.run(name, 'node_modules/vitest/vitest.mjs', ['run', ...reporters, ...words], env)
  tally.add(name, readVitest(report), run)
  phases.took(tookInVitest(report))
  rmSync(folder, { recursive: true, force: true })
}
