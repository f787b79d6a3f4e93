import { MINUTE } from '#app/platform/clock.ts'
import { log } from '#app/platform/log.server.ts'

export type Recurring = { start(): () => void }

/** Work that comes round: first a minute after the start, then at its interval; never twice at once. */
export function recurring(name: string, every: number, work: () => Promise<unknown>): Recurring {
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
          await work()
        } catch (error) {
          log('job failed', { name, message: (error as Error).message })
        }
        if (!stopped) timer = setTimeout(run, every).unref()
      }
    },
  }
}
