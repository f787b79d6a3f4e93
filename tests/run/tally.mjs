/** Counts what was proved. Where skipping is not allowed, what was skipped has failed. */
export class Tally {
  #passed = 0
  #failed = 0
  #skipped = []
  #skippingAllowed

  constructor({ skippingAllowed }) {
    this.#skippingAllowed = skippingAllowed
  }

  pass(_name, count = 1) {
    this.#passed += count
  }

  /** Says all there is to know at once: a run is long, and its reader waits for this. */
  fail(name, said, count = 1) {
    this.#failed += count
    console.error(`\n✗ ${name}\n${said.trim()}\n`)
  }

  skip(name, because) {
    if (this.#skippingAllowed) this.#skipped.push(`${name}: ${because}`)
    else this.fail(name, `Skipped, which is not allowed here: ${because}`)
  }

  /** The counts of a test runner, which may fail for more than its tests: a file that cannot be read, a leak. */
  add(name, { passed, failed, skipped }, { code, said }) {
    this.pass(name, passed)
    for (const title of skipped) this.skip(`${name}, ${title}`, 'the test says so itself')
    if (failed > 0 || code !== 0) this.fail(name, said, Math.max(failed, 1))
  }

  /** Prints the line of counts and answers the exit code. */
  close() {
    for (const line of this.#skipped) console.log(`Skipped: ${line}`)
    console.log(`${this.#passed} passed, ${this.#failed} failed, ${this.#skipped.length} skipped`)
    return this.#failed > 0 ? 1 : 0
  }
}
