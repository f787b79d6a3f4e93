import { join as pathOf } from 'node:path'
import Database from 'better-sqlite3'
import { type ActorName, actors, type Cookies, type Names } from '../authorization/actor.ts'
import { aName, fromUs, password } from './members.ts'
import type { Forum } from './support.ts'

const later = () => Date.now() + 30 * 24 * 3_600_000

/** What makes one of them, in the columns of their row. */
const traits: Partial<Record<ActorName, Record<string, unknown>>> = {
  suspended: { suspendedUntil: new Date(later()).toISOString() },
  silenced: { silencedUntil: new Date(later()).toISOString() },
  moderator: { role: 'MODERATOR' },
  administrator: { role: 'ADMIN' },
}

/** Each joins through the form; what only time or staff can give them is written into the forum's database. */
export async function makeActors(forum: Forum) {
  const database = new Database(pathOf(forum.folder, 'forum.db'), { timeout: 5000 })
  const cookies = { visitor: '' } as Cookies
  const names = { visitor: '' } as Names
  for (const actor of actors.slice(1)) {
    // A name that is a word of the forum and a number would be refused.
    names[actor] = aName(`one-${actor.slice(0, 6)}`)
    cookies[actor] = await joined(forum, names[actor])
    const age = actor !== 'newcomer' && { joinedAt: monthsAgo }
    const columns = { phoneId: 'xiaomi-17-pro', ...age, ...traits[actor] }
    for (const [column, value] of Object.entries(columns))
      database.prepare(`UPDATE "Member" SET "${column}" = ? WHERE "name" = ?`).run(value, names[actor])
  }
  database.close()
  return { cookies, names }
}

const monthsAgo = new Date(Date.now() - 90 * 24 * 3_600_000).toISOString()

async function joined(forum: Forum, name: string) {
  const { headers, form } = fromUs(forum, { name, email: `${name}@example.org`, password })
  const answer = await fetch(`${forum.url}/sign-up`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
    redirect: 'manual',
  })
  if (answer.status !== 302) throw new Error(`${name} could not join: ${answer.status}`)
  return answer.headers.get('set-cookie')!.split(';')[0]!
}
