import { setTimeout as pause } from 'node:timers/promises'
import { isBusy } from './unavailable-in.server.ts'

const STEP = 20
/** When nobody met the lock for so long, it is another lock. */
const FORGOTTEN = 1000

/**
 * Waits for a lock that another process holds, without stopping this one: SQLite's own waiting would. Whoever comes
 * while the others have waited in vain tries once, so that they do not wait one after the other.
 */
export class Patience {
  #since = 0
  #last = 0

  constructor(private readonly limit: number) {}

  async over<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    for (;;) {
      try {
        const result = await work()
        this.#last = 0
        return result
      } catch (error) {
        if (!isBusy(error) || this.#isOver()) throw error
      }
      await pause(STEP)
    }
  }

  #isOver() {
    const here = performance.now()
    if (!this.#last || here - this.#last > FORGOTTEN) this.#since = here
    this.#last = here
    return here - this.#since > this.limit
  }
}
