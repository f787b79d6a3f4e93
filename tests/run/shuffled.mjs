import { BaseSequencer } from 'vitest/node'

/**
 * The files of each way to run them in another order: across them, workers that share what they have read would change
 * their engine with nearly every file, and read everything anew.
 */
export class Shuffled extends BaseSequencer {
  async sort(files) {
    const chance = chanceFrom(this.ctx.config.sequence.seed)
    const keyed = files.map((file) => ({ file, key: chance() }))
    return keyed
      .sort((a, b) => compare(a.file.project.name, b.file.project.name) || a.key - b.key)
      .map(({ file }) => file)
  }
}

function compare(a, b) {
  return a === b ? 0 : a < b ? -1 : 1
}

/** The same seed gives the same order: mulberry32, from 0 to 1. */
function chanceFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
