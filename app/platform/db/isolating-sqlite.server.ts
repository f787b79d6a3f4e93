import { PrismaBetterSQLite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils'
import { type Sqlite, tune, withKeptStatements } from './sqlite-connection.server.ts'
import { Turn } from './turn.ts'

type Stock = SqlDriverAdapter & { client: Sqlite }

/**
 * The stock adapter has one connection: what other requests write while a transaction is open lands inside it,
 * and is lost when that rolls back. Here transactions have a connection of their own, and every write waits its
 * turn; reads outside see the last committed state meanwhile.
 */
export class IsolatingSqlite implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite'
  readonly adapterName = 'verso-isolating-sqlite'
  constructor(private readonly file: string) {}

  async connect(): Promise<SqlDriverAdapter> {
    const stock = new PrismaBetterSQLite3({ url: `file:${this.file}` })
    const open = async () => (await stock.connect()) as Stock
    return isolate(await open(), await open())
  }
}

function isolate(outside: Stock, inside: Stock): SqlDriverAdapter {
  const writers = new Turn()
  for (const stock of [outside, inside]) tune(stock.client)
  const statements = withKeptStatements(outside.client)
  Object.assign(outside, { client: statements })
  const { queryRaw, executeRaw } = {
    queryRaw: outside.queryRaw.bind(outside),
    executeRaw: outside.executeRaw.bind(outside),
  }

  return Object.assign(outside, {
    queryRaw: (query: Parameters<typeof queryRaw>[0]) =>
      reads(query.sql) ? queryRaw(query) : inTurn(writers, () => queryRaw(query)),
    executeRaw: (query: Parameters<typeof executeRaw>[0]) => inTurn(writers, () => executeRaw(query)),
    startTransaction: () => startTransaction(inside, writers),
    dispose: async () => {
      inside.client.close()
      statements.close()
    },
  })

  function reads(sql: string) {
    try {
      return statements.prepare(sql).readonly
    } catch {
      return true // A faulty query changes nothing: let the adapter report it.
    }
  }
}

async function inTurn<Result>(writers: Turn, work: () => Promise<Result>) {
  const end = await writers.take()
  try {
    return await work()
  } finally {
    end()
  }
}

async function startTransaction(inside: Stock, writers: Turn): Promise<Transaction> {
  const end = await writers.take()
  const connection = inside.client
  const finish = () => {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    end()
  }
  try {
    // The write lock is taken at once: a transaction that reads first can then never find its snapshot outdated.
    connection.exec('BEGIN IMMEDIATE')
    const transaction = transactionOver(inside)
    return Object.assign(transaction, { commit: async () => finish(), rollback: async () => finish() })
  } catch (error) {
    finish()
    throw error
  }
}

/** Prisma itself sends COMMIT and ROLLBACK as queries; `commit` and `rollback` then only end the turn. */
function transactionOver(inside: Stock) {
  const statements = withKeptStatements(inside.client)
  const queryable = Object.create(inside, { client: { value: statements } }) as Stock
  return {
    provider: inside.provider,
    adapterName: inside.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query: Parameters<Stock['queryRaw']>[0]) => queryable.queryRaw(query),
    executeRaw: (query: Parameters<Stock['executeRaw']>[0]) => queryable.executeRaw(query),
  }
}
