import type pg from 'pg'
import { env } from '#app/platform/env.server.ts'
import { log } from '#app/platform/log.server.ts'
import { RefusalToStart } from '#app/platform/refusal-to-start.ts'
import { BEING_RESTORED } from './open-mark.server.ts'
import { connectPostgresql } from './postgresql-connection.server.ts'

/** Any number but that of the migrations. */
const OPEN_LOCK = 7_246_512
const SOON = 1000

/** On a connection of its own, made again when it breaks: the pool closes those it has no use for. */
export async function mark(url = env.DATABASE_URL, replaced = end) {
  let over = false
  let client = await connected(url, again)
  if (!(await locked(client, 'pg_try_advisory_lock_shared'))) {
    over = true
    await client.end()
    throw new RefusalToStart(BEING_RESTORED)
  }
  return async () => {
    over = true
    await client.end().catch(() => {})
  }

  function again(error: Error) {
    if (over) return
    log('the mark of an open forum broke', { message: error.message })
    setTimeout(retake, SOON).unref()
  }

  async function retake() {
    const anew = await connected(url, again).catch(again)
    if (!anew) return
    client = anew
    // Where that breaks, the connection has told so itself.
    const held = await locked(client, 'pg_try_advisory_lock_shared').catch(() => true)
    if (over) return client.end()
    if (!held) replaced()
  }
}

/** What this process serves is being replaced under it: nothing it would write is kept. */
function end() {
  console.error(BEING_RESTORED)
  process.exit(1)
}

/** False while any process has the mark. */
export function keepOut(client: pg.Client) {
  return locked(client, 'pg_try_advisory_lock')
}

async function locked(client: pg.Client, how: string) {
  const { rows } = await client.query<{ held: boolean }>(`SELECT ${how}($1) AS held`, [OPEN_LOCK])
  return rows[0]!.held
}

async function connected(url: string, broken: (error: Error) => void) {
  const client = await connectPostgresql(url)
  client.once('error', broken)
  return client
}
