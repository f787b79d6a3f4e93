import { setImmediate } from 'node:timers/promises'

/** Lets whatever is ready go on, so many times: no time goes by that a machine could be too slow for. */
export async function ticks(count = 5) {
  for (let n = 0; n < count; n++) await setImmediate()
}
