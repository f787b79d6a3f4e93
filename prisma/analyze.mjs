import { setTimeout as pause } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'

/**
 * A thread of its own: counts how the rows of a SQLite file are spread, where nobody knows it or there are twice as
 * many by now. One index after the other, because each holds the write lock while it is read; posts how many.
 */
const connection = new Database(workerData.file, { timeout: 1000, fileMustExist: true })
/** So often it comes back to a lock that others hold: an hour of work may be due, and each of it writes. */
const TRIES = 120
try {
  parentPort.postMessage(await analyze())
} finally {
  connection.close()
}

async function analyze() {
  await patiently(() => connection.exec('ANALYZE sqlite_schema'))
  const due = tables().filter(isDue)
  const parts = due.flatMap(({ name, indexes }) => (indexes.length > 0 ? indexes : [name]))
  for (const part of parts) {
    await patiently(() => connection.exec(`ANALYZE "${part}"`))
    // Whoever waits to write goes in between.
    await pause(30)
  }
  await patiently(forgetSamples)
  return parts.length
}

async function patiently(work) {
  for (let tries = 1; ; tries++) {
    try {
      return work()
    } catch (error) {
      if (!/^SQLITE_BUSY/.test(error.code) || tries === TRIES) throw error
    }
    await pause(250)
  }
}

/** Where SQLite is built to, it keeps values of rows beside their number: they would outlive the rows. */
function forgetSamples() {
  if (connection.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat4'`).get())
    connection.exec('DELETE FROM sqlite_stat4')
}

function tables() {
  const named = connection.prepare(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
  )
  const indexed = connection.prepare('SELECT name FROM pragma_index_list(?) WHERE partial = 0')
  return named.all().map(({ name }) => ({ name, indexes: indexed.all(name).map((index) => index.name) }))
}

function isDue({ name, indexes }) {
  const known = connection.prepare('SELECT idx, stat FROM sqlite_stat1 WHERE tbl = ?').all(name)
  if (isEmpty(name)) return false
  if (known.length === 0 || indexes.some((index) => !known.some(({ idx }) => idx === index))) return true
  const rows = Number(known[0].stat.split(' ')[0])
  // Counting takes long; the highest number a row was given is read at once, and is never less.
  const most = connection.prepare(`SELECT max(rowid) AS most FROM "${name}"`).get().most
  return most >= 2 * rows && connection.prepare(`SELECT count(*) AS n FROM "${name}"`).get().n >= 2 * rows
}

function isEmpty(name) {
  return connection.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get() === undefined
}
