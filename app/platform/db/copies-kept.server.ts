import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { env } from '#app/platform/env.server.ts'
import { db } from './client.server.ts'
import { databaseFile, engine } from './engine.server.ts'

/** How many there are, and the days the oldest and the newest of them were made. */
export type Kept = { count: number; oldest: Date; newest: Date }

const BACKUP = /^verso-\d{4}-/
/** What a restore set aside, or was stopped over. */
const ASIDE = /^before-restore-\d{4}-|\.restoring-\d{4}-/

/** Copies of the whole forum that stay until the operator deletes them; null where there are none. */
export async function findCopiesKept() {
  const homes = new Set([env.DATA_DIR, ...(engine === 'sqlite' ? [dirname(databaseFile)] : [])])
  return {
    copies: summed(named(join(env.DATA_DIR, 'copies'), BACKUP)),
    aside: summed([...homes].flatMap((folder) => named(folder, ASIDE))),
    schemas: summed(engine === 'postgresql' ? await schemasAside() : []),
  }
}

function named(folder: string, like: RegExp) {
  try {
    return readdirSync(folder).filter((name) => like.test(name))
  } catch {
    return []
  }
}

async function schemasAside() {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT nspname::text AS name FROM pg_namespace WHERE nspname LIKE 'before\\_restore\\_%'`
  return rows.map(({ name }) => name)
}

/** Each has the moment it was made in its name. */
function summed(names: string[]): Kept | null {
  const days = names.flatMap((name) => {
    const [, year, month, day] = /(\d{4})-?(\d{2})-?(\d{2})/.exec(name) ?? []
    return year ? [Date.UTC(Number(year), Number(month) - 1, Number(day))] : []
  })
  if (days.length === 0) return null
  return { count: days.length, oldest: new Date(Math.min(...days)), newest: new Date(Math.max(...days)) }
}
