import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DAY, now } from '#app/platform/clock.ts'
import { databaseFile, engine } from './engine.server.ts'

const KEPT = 3
const KEPT_FOR = 30 * DAY

/** The copies that were made of a SQLite file before it was migrated, newest first; other files there are none. */
export function copiesOf(file = databaseFile) {
  const prefix = `${stem(file)}-`
  return namesIn(folderOf(file))
    .filter((name) => name.startsWith(prefix) && /^\d{17}\.db$/.test(name.slice(prefix.length)))
    .map((name) => ({ path: join(folderOf(file), name), madeAt: dateOf(name.slice(prefix.length)) }))
    .sort((a, b) => +b.madeAt - +a.madeAt)
}

/** Where the next copy goes. */
export function nextCopyOf(file: string) {
  mkdirSync(folderOf(file), { recursive: true })
  const stamp = now().toISOString().replace(/\D/g, '')
  return join(folderOf(file), `${stem(file)}-${stamp}.db`)
}

/** The last three stay, for thirty days: what was erased since is in no copy after that. */
export function forgetOldCopies(file = databaseFile) {
  const old = copiesOf(file).filter(({ madeAt }, n) => n >= KEPT || +now() - +madeAt > KEPT_FOR)
  for (const { path } of old) rmSync(path, { force: true })
  return old.length
}

/** The same for the forum's own file, in the course of the day; PostgreSQL has its own. */
export async function forgetOldBackups() {
  return engine === 'sqlite' ? forgetOldCopies() : 0
}

/** The last day on which a copy holds what is erased today; none where there is no copy. */
export function lastDayOfCopies(): Date | null {
  const [newest] = engine === 'sqlite' ? copiesOf() : []
  return newest ? new Date(+newest.madeAt + KEPT_FOR) : null
}

function namesIn(folder: string) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function folderOf(file: string) {
  return join(dirname(file), 'backups')
}

function stem(file: string) {
  return basename(file, '.db')
}

function dateOf(stamp: string) {
  const [, ...parts] = /(....)(..)(..)(..)(..)(..)(...)/.exec(stamp)!.map(Number)
  const [year, month, ...rest] = parts as [number, number, number]
  return new Date(Date.UTC(year, month - 1, ...rest))
}
