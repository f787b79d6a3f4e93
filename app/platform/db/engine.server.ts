import { resolve } from 'node:path'
import { env } from '#app/platform/env.server.ts'

export type Engine = 'sqlite' | 'postgresql'
export const engine: Engine = env.DATABASE_URL.startsWith('postgres') ? 'postgresql' : 'sqlite'

/** Where the SQLite file is; meaningless on PostgreSQL. */
export const databaseFile = resolve(env.DATABASE_URL.replace(/^file:/, ''))
