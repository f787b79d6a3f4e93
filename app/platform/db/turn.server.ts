import { Unavailable } from '#app/platform/unavailable.server.ts'

/** First come, first served: `take` waits for its turn and answers the function that ends it. */
export class Turn {
  #taken = false
  readonly #waiting = new Set<() => void>()

  /** Whoever waits longer than `limit` milliseconds gets no turn, but this. */
  async take(limit = Number.POSITIVE_INFINITY): Promise<() => void> {
    if (this.#taken) await this.#called(limit)
    this.#taken = true
    let ended = false
    return () => {
      if (ended) return
      ended = true
      this.#next()
    }
  }

  #called(limit: number) {
    return new Promise<void>((resolve, reject) => {
      const call = () => {
        clearTimeout(timer)
        resolve()
      }
      const leave = () => {
        this.#waiting.delete(call)
        reject(new Unavailable(new Error('others were at work for too long')))
      }
      const timer = Number.isFinite(limit) ? setTimeout(leave, limit).unref() : undefined
      this.#waiting.add(call)
    })
  }

  /** The turn goes from hand to hand: it is never free while somebody waits. */
  #next() {
    const [first] = this.#waiting
    if (!first) {
      this.#taken = false
      return
    }
    this.#waiting.delete(first)
    first()
  }
}
