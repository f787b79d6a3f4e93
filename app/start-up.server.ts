import { loadCatalogue } from '#app/forum/catalogue/load-catalogue.server.ts'
import { insistOnAnotherJudge } from '#app/forum/moderation/decide/another-judge.server.ts'
import { jobs } from '#app/jobs.server.ts'
import { migrate } from '#app/platform/db/migrate.server.ts'
import { markOpen } from '#app/platform/db/open-mark.server.ts'
import { loadSecret } from '#app/platform/digest.server.ts'
import { log } from '#app/platform/log.server.ts'
import { sayInAll } from '#app/web/messages-here.ts'

/** What must be true before the first request. */
export async function startUp() {
  // For as long as the process lives: no backup is put in the place of what it serves.
  await markOpen()
  await prepare()
  for (const job of jobs) job.start()
}

/** The database as the code expects it, with the catalogue and, once, the demo content in it. */
export async function prepare() {
  loadSecret()
  await migrate()
  await insistOnAnotherJudge()
  const { left } = await loadCatalogue()
  if (left.length > 0) log('catalogue rows left as staff made them', { left })
  await (await import('#app/forum/demo/load-demo-once.server.ts')).loadDemoOnce()
  await sayInAll()
}
