import { setImmediate as turn } from 'node:timers/promises'

/** So long a chain of statements goes on before whoever else waits has a turn. */
const LONG = 10

/**
 * better-sqlite3 answers at once, so that one statement after another lets nobody in between: three hundred jobs that
 * are due would be done before a page is looked at. `due` is something to wait for, now and then.
 */
export class Breath {
  #last = 0

  due(): Promise<void> | undefined {
    if (performance.now() - this.#last < LONG) return undefined
    return this.#take()
  }

  async #take() {
    await turn()
    this.#last = performance.now()
  }
}
