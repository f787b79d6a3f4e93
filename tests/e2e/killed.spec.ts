import { join } from 'node:path'
import Database from 'better-sqlite3'
import { makeActors } from './actors.ts'
import { expect, type Forum, test } from './support.ts'
import { aTip } from './writing.ts'

const KILLS = 5

/** What each phase of telling leaves behind is tried in tests/forum/moderation/decide/tell-moderated.test.ts, without a server. */
test('the server dies five times after an act, and author and reporter are told of each act once', async ({
  ownForum: forum,
}) => {
  const { cookies } = await makeActors(forum)
  const reporters = [cookies.member, cookies.newcomer, cookies.silenced]
  const posts = await reportedReplies(forum, cookies.author, reporters)
  for (const [n, post] of posts.entries()) {
    await send(forum, `/admin/posts/${post}/removal`, { rule: 'spam' }, cookies.moderator)
    // Now before the job is looked for, now after it was done.
    if (n % 2 === 1) await expect.poll(() => count(forum, told, 'moderated')).toBe(n + 1)
    await forum.kill()
    if (n < KILLS - 1) await forum.startAgain()
  }
  leasesRunOut(forum)
  await forum.startAgain()
  await expect.poll(() => count(forum, waiting)).toBe(0)

  expect(await count(forum, told, 'moderated')).toBe(KILLS)
  expect(await count(forum, told, 'report-decided')).toBe(KILLS)
  expect(await count(forum, causes, 'moderated')).toBe(KILLS)
  expect(await count(forum, causes, 'report-decided')).toBe(KILLS)
})

const waiting = `SELECT count(*) AS n FROM "Job" WHERE "kind" = 'tell-moderated' AND "doneAt" IS NULL`
const told = 'SELECT count(*) AS n FROM "Notification" WHERE "kind" = ?'
const causes = 'SELECT count(DISTINCT "cause") AS n FROM "Notification" WHERE "kind" = ?'

/** So many replies of one author, each reported by one of the members. */
async function reportedReplies(forum: Forum, author: string, reporters: string[]) {
  const location = await send(forum, '/tips/new', { ...aTip, do: 'publish' }, author)
  const tip = location.split('#')[0]!.split('-').at(-1)!
  for (let n = 0; n < KILLS; n++)
    await send(forum, `/threads/${tip}/replies`, { body: `Reply number ${n}.`, language: 'en' }, author)
  const database = open(forum)
  const rows = database.prepare('SELECT "id" FROM "Post" WHERE "position" > 1 ORDER BY "position"').all()
  database.close()
  const ids = rows.map((row) => (row as { id: string }).id)
  for (const [n, id] of ids.entries())
    await send(forum, `/posts/${id}/report`, { reason: 'spam' }, reporters[n % reporters.length]!)
  return ids
}

async function send(forum: Forum, path: string, form: Record<string, string>, cookie: string) {
  const headers = { origin: forum.url, cookie }
  const body = new URLSearchParams(form)
  const answer = await fetch(forum.url + path, { method: 'POST', headers, body, redirect: 'manual' })
  if (answer.status !== 302) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.headers.get('location')!
}

/** Work that a dead process had taken is free again after ten minutes: they go by here. */
function leasesRunOut(forum: Forum) {
  const database = open(forum)
  database.prepare('UPDATE "Job" SET "leasedUntil" = NULL WHERE "doneAt" IS NULL').run()
  database.close()
}

async function count(forum: Forum, query: string, ...values: string[]) {
  const database = open(forum)
  const { n } = database.prepare(query).get(...values) as { n: number }
  database.close()
  return n
}

function open(forum: Forum) {
  return new Database(join(forum.folder, 'forum.db'), { timeout: 5000 })
}
