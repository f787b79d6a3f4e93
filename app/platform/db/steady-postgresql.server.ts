import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils'
import type { PoolClient } from 'pg'
import { log } from '#app/platform/log.server.ts'
import { noteKept } from '#app/platform/unavailable.server.ts'
import { orUnavailable } from './unavailable-in.server.ts'

type Query = Parameters<SqlDriverAdapter['queryRaw']>[0]
type Stock = Transaction & { client: PoolClient; cleanup?: () => void }

/** Nobody waits without end: for a connection, for an answer, for a server that is stopped in its tracks. */
const limits = {
  max: 20,
  connectionTimeoutMillis: 5000,
  statement_timeout: 14_000,
  query_timeout: 15_000,
  keepAlive: true,
}

/**
 * The stock adapter keeps a connection for good where COMMIT or ROLLBACK fail on it: Prisma sends both as queries, and
 * calls `commit` and `rollback` only where they succeeded. Twenty of them, and no request is answered any more. Here a
 * connection that broke is given up, and a transaction whose line is lost counts as taken back.
 */
export class SteadyPostgresql implements SqlDriverAdapterFactory {
  readonly provider = 'postgres'
  readonly adapterName = 'verso-steady-postgresql'
  constructor(private readonly url: string) {}

  async connect(): Promise<SqlDriverAdapter> {
    const told = (error: Error) => log('a database connection broke', { message: error.message })
    const options = { onPoolError: told, onConnectionError: told }
    return steady(await new PrismaPg({ connectionString: this.url, ...limits }, options).connect())
  }
}

function steady(stock: SqlDriverAdapter): SqlDriverAdapter {
  const { queryRaw, executeRaw, startTransaction } = {
    queryRaw: stock.queryRaw.bind(stock),
    executeRaw: stock.executeRaw.bind(stock),
    startTransaction: stock.startTransaction.bind(stock),
  }
  return Object.assign(stock, {
    queryRaw: (query: Query) => (reads(query) ? step(() => queryRaw(query)) : ending(() => queryRaw(query))),
    executeRaw: (query: Query) => ending(() => executeRaw(query)),
    startTransaction: (...asked: Parameters<typeof startTransaction>) =>
      step(async () => over((await startTransaction(...asked)) as Stock)),
  })
}

/** What begins otherwise may write, and outside of a transaction that is final. */
function reads({ sql }: Query) {
  return /^\s*SELECT\b/i.test(sql)
}

function over(stock: Stock): Transaction {
  const { queryRaw, executeRaw } = {
    queryRaw: stock.queryRaw.bind(stock),
    executeRaw: stock.executeRaw.bind(stock),
  }
  return Object.assign(stock, {
    queryRaw: (query: Query) => step(() => queryRaw(query)),
    executeRaw: (query: Query) => {
      if (query.sql === 'COMMIT') return ending(commit).catch(dropped)
      if (query.sql === 'ROLLBACK') return executeRaw(query).catch(takenBack)
      return step(() => executeRaw(query))
    },
  })

  /** After a statement that failed PostgreSQL answers COMMIT with ROLLBACK, and no error. */
  async function commit() {
    const { command } = await stock.client.query('COMMIT')
    if (command !== 'COMMIT') throw new Error('a statement failed before: nothing was kept')
    return 0
  }

  function dropped(error: unknown): never {
    giveUp(stock, error)
    throw error
  }

  /** Its connection ends with it, and so the server takes it back. */
  function takenBack(error: unknown) {
    giveUp(stock, error)
    return 0
  }
}

function giveUp(stock: Stock, error: unknown) {
  stock.cleanup?.()
  stock.client.release(error as Error)
  Object.assign(stock, { commit: async () => {}, rollback: async () => {} })
}

async function step<Result>(work: () => Promise<Result>) {
  try {
    return await work()
  } catch (error) {
    throw orUnavailable(error)
  }
}

async function ending<Result>(work: () => Promise<Result>) {
  try {
    const result = await work()
    noteKept()
    return result
  } catch (error) {
    throw orUnavailable(error, { ends: true })
  }
}
