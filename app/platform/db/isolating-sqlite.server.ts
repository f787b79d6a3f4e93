import { PrismaBetterSQLite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { noteKept } from '#app/platform/unavailable.server.ts'
import { Breath } from './breath.ts'
import { Patience } from './patience.server.ts'
import { type Sqlite, tune, withKeptStatements } from './sqlite-connection.server.ts'
import { begin } from './sqlite-transaction.server.ts'
import { Turn } from './turn.server.ts'
import { orUnavailable } from './unavailable-in.server.ts'

export type Stock = SqlDriverAdapter & { client: Sqlite }

/** How long a write waits for another process, and for other writes of this one. */
const LOCKED = 5000
const BEHIND_OTHERS = 10_000

/**
 * The stock adapter has one connection: what other requests write while a transaction is open lands inside it,
 * and is lost when that rolls back. Here transactions have a connection of their own, and every write waits its
 * turn; reads outside see the last committed state meanwhile.
 */
export class IsolatingSqlite implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite'
  readonly adapterName = 'verso-isolating-sqlite'
  constructor(
    private readonly file: string,
    private readonly patience = { locked: LOCKED, behindOthers: BEHIND_OTHERS },
  ) {}

  async connect(): Promise<SqlDriverAdapter> {
    const stock = new PrismaBetterSQLite3({ url: `file:${this.file}` })
    const open = async () => (await stock.connect()) as Stock
    return isolate(await open(), await open(), this.patience)
  }
}

function isolate(outside: Stock, inside: Stock, { locked, behindOthers }: Record<string, number>) {
  const writers = new Turn()
  const breath = new Breath()
  const [whileReading, whileWriting] = [new Patience(locked!), new Patience(locked!)]
  for (const { client } of [outside, inside]) {
    tune(client)
    // Patience waits instead: SQLite would stop every page meanwhile.
    client.pragma('busy_timeout = 0')
  }
  const statements = withKeptStatements(outside.client)
  Object.assign(outside, { client: statements })
  const { queryRaw, executeRaw } = {
    queryRaw: outside.queryRaw.bind(outside),
    executeRaw: outside.executeRaw.bind(outside),
  }

  return Object.assign(outside, {
    queryRaw: (query: Parameters<typeof queryRaw>[0]) =>
      reads(query.sql)
        ? told(() => whileReading.over(() => queryRaw(query)))
        : written(() => queryRaw(query)),
    executeRaw: (query: Parameters<typeof executeRaw>[0]) => written(() => executeRaw(query)),
    startTransaction: () =>
      told(async () => {
        const end = await writers.take(behindOthers)
        return begin(inside, { patience: whileWriting, breath }, end)
      }),
    dispose: async () => {
      inside.client.close()
      statements.close()
    },
  })

  async function told<Result>(work: () => Promise<Result>) {
    await breath.due()
    try {
      return await work()
    } catch (error) {
      throw orUnavailable(error)
    }
  }

  function reads(sql: string) {
    try {
      return statements.prepare(sql).readonly
    } catch {
      return true // A faulty query changes nothing: let the adapter report it.
    }
  }

  function written<Result>(work: () => Promise<Result>) {
    return told(async () => {
      const end = await writers.take(behindOthers)
      try {
        const result = await whileWriting.over(work)
        noteKept()
        return result
      } finally {
        end()
      }
    })
  }
}
