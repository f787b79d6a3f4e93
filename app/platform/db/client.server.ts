import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { env } from '#app/platform/env.server.ts'
import type { Prisma, PrismaClient } from '#prisma/sqlite'
import { databaseFile, engine } from './engine.server.ts'

export type { Prisma } from '#prisma/sqlite'
export type Tx = Prisma.TransactionClient

/** Typed as the SQLite client on both engines: what it can say, PostgreSQL can say too. */
export const db: PrismaClient = await connect()

async function connect() {
  if (engine === 'postgresql') {
    const { PrismaClient } = await import('#prisma/postgresql')
    const { SteadyPostgresql } = await import('./steady-postgresql.server.ts')
    const adapter = new SteadyPostgresql(env.DATABASE_URL)
    return new PrismaClient({ adapter }) as unknown as PrismaClient
  }
  mkdirSync(dirname(databaseFile), { recursive: true })
  const { PrismaClient } = await import('#prisma/sqlite')
  const { IsolatingSqlite } = await import('./isolating-sqlite.server.ts')
  return new PrismaClient({ adapter: new IsolatingSqlite(databaseFile) })
}

/** What a Json column takes. */
export type JsonObject = Prisma.InputJsonObject
