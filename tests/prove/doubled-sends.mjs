import { spawnSync } from 'node:child_process'
import { startPostgres } from '#tests/support/postgres.mjs'

/**
 * A thousand forms sent twice make a thousand things, on both engines: `node tests/prove/doubled-sends.mjs [count]`.
 * The server of VERSO_TEST_POSTGRES is used where it is named, and one of its own otherwise.
 */
const count = process.argv[2] ?? '1000'
const given = process.env.VERSO_TEST_POSTGRES
const server = given ? null : await startPostgres()
try {
  const onSqlite = prove('SQLite', undefined)
  const onPostgres = prove('PostgreSQL', given ?? server.url())
  process.exitCode = onSqlite && onPostgres ? 0 : 1
} finally {
  await server?.stop()
}

function prove(engine, url) {
  const started = Date.now()
  const env = { ...process.env, VERSO_DOUBLED: count }
  delete env.VERSO_TEST_POSTGRES
  if (url) env.VERSO_TEST_POSTGRES = url
  const { status } = spawnSync('npx', ['vitest', 'run', 'tests/routes/doubled.test.ts'], {
    env,
    stdio: 'inherit',
  })
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(
    `${engine}: ${count} forms sent twice, ${status === 0 ? 'each made one thing' : 'FAILED'} (${seconds} s)`,
  )
  return status === 0
}
