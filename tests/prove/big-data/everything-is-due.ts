import type { Db } from './columns.ts'

/** What waits for the worker, by kind, and how much of it: all of it was caused by members and staff. */
const WAITING: Record<string, string> = {
  'tell-reply': `SELECT id AS key FROM "Post" WHERE id LIKE 'bigreply%' LIMIT 266`,
  'index-named': `SELECT 'use ' || id AS key FROM "Use" LIMIT 4`,
  'restate-build': `SELECT id AS key FROM "BuildPhone" LIMIT 20`,
  'summarize-phone': `SELECT id AS key FROM "Phone" LIMIT 10`,
}

/** Each recurring work has never been done here, and three hundred other ones are due, too. */
export function everythingIsDue(database: Db) {
  database.exec('DELETE FROM "Job"')
  for (const [kind, keys] of Object.entries(WAITING))
    database.exec(`
      INSERT INTO "Job" (id, kind, key, payload, "runAt")
      SELECT '${kind} ' || key, '${kind}', key, '{}', strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now', '-1 minute')
      FROM (${keys})`)
}
