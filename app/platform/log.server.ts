import { env } from './env.server.ts'

/** One line of JSON per event: nothing a member wrote, no address, no token. */
export function log(event: string, facts: Record<string, unknown> = {}) {
  if (env.NODE_ENV === 'test') return
  console.error(JSON.stringify({ at: new Date().toISOString(), event, ...facts }))
}
