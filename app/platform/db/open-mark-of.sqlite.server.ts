import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { RefusalToStart } from '#app/platform/refusal-to-start.ts'
import { BEING_RESTORED } from './open-mark.server.ts'
import { orRefuse } from './sqlite-connection.server.ts'
import { isBusy } from './unavailable-in.server.ts'

/** Beside the database: that file itself is replaced by a restore. Any number of processes share it. */
export async function mark(file: string) {
  const held = hold(file, ['BEGIN', 'SELECT 1 FROM sqlite_master'])
  if (!held) throw new RefusalToStart(BEING_RESTORED)
  marks.add(held)
  return async () => {
    held.close()
    marks.delete(held)
  }
}

/** A server keeps nothing of its own mark, and what nobody keeps is closed when garbage is collected. */
const marks = new Set<Database.Database>()

/** Answers null while any process has the mark. */
export function keepOut(file: string) {
  return hold(file, ['BEGIN EXCLUSIVE'])
}

function hold(file: string, statements: string[]) {
  mkdirSync(dirname(file), { recursive: true })
  const lock = orRefuse(`${file}.open`, () => new Database(`${file}.open`, { timeout: 0 }))
  try {
    for (const statement of statements) lock.exec(statement)
    return lock
  } catch (error) {
    lock.close()
    if (isBusy(error)) return null
    throw error
  }
}
