import { claiming } from '#app/platform/sending/claim.server.ts'
import { db, type Tx } from './client.server.ts'
import { orUnavailable } from './unavailable-in.server.ts'

/** One unit of work. Nothing slow inside: SQLite has a single writer. */
export async function transact<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  try {
    return await claiming(work, (all) => db.$transaction(all, { timeout: 10_000, maxWait: 10_000 }))
  } catch (error) {
    throw orUnavailable(error)
  }
}

/** Whether an error is the database saying that a row with these unique values exists already. */
export function isTaken(error: unknown) {
  return (error as { code?: string }).code === 'P2002'
}
