import { migrate } from '#app/platform/db/migrate.server.ts'
import { loadSecret } from '#app/platform/digest.server.ts'
import { sayInAll } from '#app/web/messages-here.ts'

/** What must be true before the first request. */
export async function startUp() {
  loadSecret()
  await migrate()
  await sayInAll()
}
