import { setTimeout as pause } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'

/**
 * A thread of its own: counts how the rows of a SQLite file are spread, where nobody knows it or there are twice as
 * many by now. First all of them from a few rows each, a third of a second for 900,000 posts: on a busy forum the rest
 * takes minutes, and until then every page would go by what was known before. Then one index after the other, because
 * each holds the write lock while it is read. Posts how many after either.
 */
const connection = new Database(workerData.file, { timeout: 1000, fileMustExist: true })
/** So often it comes back to a lock that others hold: an hour of work may be due, and each of it writes. */
const TRIES = 120
/** Rows of an index that are looked at for a first impression. */
const FEW = 1000
try {
  await analyze()
} finally {
  connection.close()
}

async function analyze() {
  await patiently(() => connection.exec('ANALYZE sqlite_schema'))
  const due = tables().filter(isDue)
  const parts = due.flatMap(({ name, indexes }) => (indexes.length > 0 ? indexes : [name]))
  if (parts.length > 0) {
    await patiently(() => roughly(parts))
    parentPort.postMessage({ parts: parts.length, roughly: true })
  }
  for (const part of parts) {
    await patiently(() => connection.exec(`ANALYZE "${part}"`))
    // Whoever waits to write goes in between.
    await pause(30)
  }
  await patiently(forgetSamples)
  parentPort.postMessage({ parts: parts.length, roughly: false })
}

function roughly(parts) {
  connection.pragma(`analysis_limit = ${FEW}`)
  const all = parts.map((part) => `ANALYZE "${part}"`).join(';')
  connection.transaction(() => connection.exec(all)).immediate()
  connection.pragma('analysis_limit = 0')
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
