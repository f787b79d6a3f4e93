/** The database of this worker as its tests see it; none yet where no test has asked for it. */
type Database = {
  empty(): unknown
  /** All of these, or none; references are looked at when all is done. */
  exec(statements: string[]): unknown
  /** The tables that hold something, but for the ledger of migrations. */
  filled(): Promise<string[]> | string[]
  /** The columns of a table that take a value, as a list for SQL. */
  columns(table: string): Promise<string> | string
}

let database: Database | undefined
const LEDGER = '_prisma_migrations'
const kept = new Set([LEDGER])

export function atHand() {
  return database
}

export function theDatabase() {
  if (!database) throw new Error('Import tests/support/database.ts first')
  return database
}

export function takeInHand(given: Database) {
  database = given
}

/** Tables that stay as they are between the tests of this file: a catalogue loaded once. */
export function keep(...tables: string[]) {
  for (const table of tables) kept.add(table)
}

export function keepNothing() {
  kept.clear()
  keep(LEDGER)
}

export function isKept(table: string) {
  return kept.has(table)
}

export function isLedger(table: string) {
  return table === LEDGER
}
