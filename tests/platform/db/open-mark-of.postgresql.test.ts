import { expect, test } from 'vitest'
import { markOpen } from '#app/platform/db/open-mark.server.ts'
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
