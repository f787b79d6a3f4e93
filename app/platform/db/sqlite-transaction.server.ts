import type { Transaction } from '@prisma/driver-adapter-utils'
import { log } from '#app/platform/log.server.ts'
import { noteKept, Unavailable } from '#app/platform/unavailable.server.ts'
import type { Breath } from './breath.ts'
import type { Stock } from './isolating-sqlite.server.ts'
import type { Patience } from './patience.server.ts'
import { withKeptStatements } from './sqlite-connection.server.ts'
import { orUnavailable } from './unavailable-in.server.ts'

type Waits = { patience: Patience; breath: Breath }
type Query = Parameters<Stock['queryRaw']>[0]

/**
 * A transaction that has its turn. Whatever becomes of it, the turn ends: Prisma sends COMMIT and ROLLBACK as queries,
 * and calls `commit` and `rollback` afterwards only where they succeeded.
 */
export async function begin(inside: Stock, waits: Waits, endTurn: () => void): Promise<Transaction> {
  const connection = inside.client
  let over = false
  const finish = () => {
    if (over) return
    over = true
    takeBack(connection)
    endTurn()
  }
  try {
    takeBack(connection)
    // The write lock is taken at once: a transaction that reads first can then never find its snapshot outdated.
    await waits.patience.over(() => connection.exec('BEGIN IMMEDIATE'))
    return {
      ...steps(inside, { isOver: () => over, finish, breath: waits.breath }),
      commit: async () => finish(),
      rollback: async () => finish(),
    }
  } catch (error) {
    finish()
    throw error
  }
}

/** Where even this fails, whoever begins next tries again. */
function takeBack(connection: Stock['client']) {
  try {
    if (connection.inTransaction) connection.exec('ROLLBACK')
  } catch (error) {
    log('a transaction cannot be taken back', { message: (error as Error).message })
  }
}

type Course = { isOver: () => boolean; finish: () => void; breath: Breath }

function steps(inside: Stock, { isOver, finish, breath }: Course) {
  const statements = withKeptStatements(inside.client)
  const queryable = Object.create(inside, { client: { value: statements } }) as Stock
  return {
    provider: inside.provider,
    adapterName: inside.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query: Query) => step(() => queryable.queryRaw(query)),
    executeRaw: (query: Query) => {
      if (query.sql === 'COMMIT') return commit()
      if (query.sql === 'ROLLBACK') return rollBack()
      return step(() => queryable.executeRaw(query))
    },
  }

  /** SQLite takes a transaction back by itself where the disk is full: what came after would be kept, alone. */
  async function step<Result>(work: () => Promise<Result>) {
    await breath.due()
    if (isOver() || !inside.client.inTransaction) throw new Unavailable(new Error('it was taken back'))
    try {
      return await work()
    } catch (error) {
      throw orUnavailable(error)
    }
  }

  async function commit() {
    try {
      await step(async () => inside.client.exec('COMMIT'))
      noteKept()
      return 0
    } finally {
      finish()
    }
  }

  async function rollBack() {
    finish()
    return 0
  }
}
