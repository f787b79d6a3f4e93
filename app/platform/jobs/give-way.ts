import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'

const STEP = 10
/** So long work waits for pages at most: at a door that never rests it goes on all the same, a slice at a time. */
const PATIENCE = 200

let asking = 0

/** Somebody waits for an answer; call what this returns when it was given. Calling it twice is calling it once. */
export function somebodyAsks() {
  asking++
  let answered = false
  return () => {
    if (!answered) asking--
    answered = true
  }
}

/**
 * Between two slices of work in the background: pages first. A page asks the database dozens of times, and where work
 * only let it in between, it would wait for a slice each time.
 */
export async function giveWay(patience = PATIENCE) {
  await turn()
  for (let waited = 0; asking > 0 && waited < patience; waited += STEP) await pause(STEP)
}
