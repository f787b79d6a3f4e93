import { databaseFile, engine } from './engine.server.ts'

/**
 * Says that this process is at work on the database, for as long as it lives: a restore waits for nobody and refuses
 * instead, and while one is under way this refuses. Held by the engine, so that a process that dies leaves no mark.
 * Answers how to take it back.
 */
export async function markOpen(place?: string): Promise<() => Promise<void>> {
  if (engine === 'postgresql') return (await import('./open-mark-of.postgresql.server.ts')).mark(place)
  return (await import('./open-mark-of.sqlite.server.ts')).mark(place ?? databaseFile)
}

export const BEING_RESTORED =
  'The forum is being restored from a backup: wait until that is done, and start again.'
