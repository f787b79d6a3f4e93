import pg from 'pg'
import { expect, test } from 'vitest'
import { markOpen } from '#app/platform/db/open-mark.server.ts'
import { mark } from '#app/platform/db/open-mark-of.postgresql.server.ts'
import { anEmptyForum } from '#tests/support/backups.ts'

const HELD = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`

test('a server whose database was restarted says again that it is open', async () => {
  const forum = await anEmptyForum()
  const letGo = await markOpen(forum.place.database)
  const [before] = await forum.ask(HELD)

  await forum.ask(`SELECT pg_terminate_backend(${before!.pid})`)

  await expect
    .poll(async () => (await forum.ask(HELD)).filter(({ pid }) => pid !== before!.pid))
    .toHaveLength(1)
  await letGo()
})

test('a server that finds its forum being restored when the database is back serves it no longer', async () => {
  const forum = await anEmptyForum()
  let ended = false
  const letGo = await mark(forum.place.database, (() => (ended = true)) as never)
  const [before] = await forum.ask(HELD)
  const restoring = new pg.Client({ connectionString: forum.place.database })
  await restoring.connect()
  const alone = restoring.query('SELECT pg_advisory_lock(7246512)')

  await forum.ask(`SELECT pg_terminate_backend(${before!.pid})`)
  await alone

  await expect.poll(() => ended).toBe(true)
  await letGo()
  await restoring.end()
})
