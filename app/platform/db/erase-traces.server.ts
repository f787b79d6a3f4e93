import { db } from './client.server.ts'
import { engine } from './engine.server.ts'

/**
 * What was erased is overwritten in the SQLite file at once (`secure_delete`), but the log of writes beside it still
 * holds the pages as they were: it is written into the file and emptied. PostgreSQL recycles its own.
 */
export async function eraseTraces() {
  if (engine === 'postgresql') return
  const [done] = await db.$queryRaw<{ busy: bigint }[]>`PRAGMA wal_checkpoint(TRUNCATE)`
  if (done?.busy) throw new Error('somebody reads what was erased: once more later')
}
