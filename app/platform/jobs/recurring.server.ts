import { MINUTE } from '#app/platform/clock.ts'
import { log } from '#app/platform/log.server.ts'
import { alone } from './alone.server.ts'

export type Recurring = { start(): () => void }

/**
 * Work that comes round: first a minute after the start, then at its interval; never twice at once, on one server or on
 * several. `held` says how that is made sure.
 */
export function recurring(
  name: string,
  every: number,
  work: () => Promise<unknown>,
  held: typeof alone = alone,
): Recurring {
  return {
    start() {
      let stopped = false
      let timer = setTimeout(run, MINUTE).unref()
      return () => {
        stopped = true
        clearTimeout(timer)
      }

      async function run() {
        try {
          await held(name, every, work)
        } catch (error) {
          log('job failed', { name, message: (error as Error).message })
        }
        if (!stopped) timer = setTimeout(run, every).unref()
      }
    },
  }
}
