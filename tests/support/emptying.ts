/** How the database of this worker is emptied; none yet where no test has asked for it. */
type Emptier = { empty(): unknown }

let emptier: Emptier | undefined
const always = ['_prisma_migrations']
const kept = new Set(always)

export function atHand() {
  return emptier
}

export function emptyWith(given: Emptier) {
  emptier = given
}

/** Tables that stay as they are between the tests of this file: a catalogue loaded once. */
export function keep(...tables: string[]) {
  for (const table of tables) kept.add(table)
}

export function keepNothing() {
  kept.clear()
  keep(...always)
}

export function isKept(table: string) {
  return kept.has(table)
}
