import { engine } from './engine.server.ts'

/**
 * Tells the database how its rows are spread, where it does not know or there are twice as many by now: without that
 * SQLite reads every post for a search. `migrate` does it after each migration. Answers how much was counted.
 */
export async function refreshStatistics(): Promise<number> {
  if (engine === 'postgresql') return (await import('./statistics-of.postgresql.server.ts')).refresh()
  return (await import('./statistics-of.sqlite.server.ts')).refresh()
}
