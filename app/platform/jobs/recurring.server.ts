import { MINUTE } from '#app/platform/clock.ts'
import { log } from '#app/platform/log.server.ts'
import { Unavailable } from '#app/platform/unavailable.server.ts'
import { alone, LEASE } from './alone.server.ts'

export type Recurring = { start(): () => void }

/**
 * Work that comes round: first a minute after the start, or when `first` says, then at its interval; never twice at once,
 * on one server or on several. `held` says how that is made sure.
 */
export function recurring(
  name: string,
  every: number,
  work: () => Promise<unknown>,
  { held = alone, first = MINUTE }: { held?: typeof alone; first?: number } = {},
): Recurring {
  // Somebody else has it, or it is due later, or nobody could look: that is over within a lease.
  const soon = Math.min(every, LEASE)
  return {
    start() {
      let stopped = false
      let timer = setTimeout(run, first).unref()
      return () => {
        stopped = true
        clearTimeout(timer)
      }

      async function run() {
        const wait = await held(name, every, work).then(
          (done) => (done ? every : soon),
          (error: Error) => {
            log('job failed', { name, message: error.message })
            return error instanceof Unavailable ? soon : every
          },
        )
        if (!stopped) timer = setTimeout(run, wait).unref()
      }
    },
  }
}
