import pg from 'pg'
import { RefusalToStart, reasonOf } from '#app/platform/refusal-to-start.ts'

/** A connection besides the pool, for what takes as long as it takes. One that breaks is told by the query that waits. */
export async function connectPostgresql(url: string) {
  const client = new pg.Client({ connectionString: url, keepAlive: true })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    const sentence = `DATABASE_URL names a PostgreSQL that ${complaint(error)} (${reasonOf(error)})`
    throw new RefusalToStart(`${sentence}: correct it, or the server, and start again.`)
  }
}

/** A server that answered, if only to refuse, can be reached. */
function complaint(error: unknown) {
  const { code = '', severity } = error as { code?: string; severity?: string }
  if (/^28/.test(code)) return 'does not know this name and password'
  if (code === '3D000') return 'has no such database'
  return severity ? 'does not let the forum in' : 'cannot be reached'
}
