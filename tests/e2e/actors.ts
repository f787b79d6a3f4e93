import { join as pathOf } from 'node:path'
import Database from 'better-sqlite3'
import { actors, type Cookies, columnsOf, type Names } from '../authorization/actor.ts'
import { aName, fromUs, password } from './members.ts'
import type { Forum } from './support.ts'

/** Each joins through the form; what only time or staff can give them is written into the forum's database. */
export async function makeActors(forum: Forum) {
  const database = new Database(pathOf(forum.folder, 'forum.db'), { timeout: 5000 })
  const cookies = { visitor: '' } as Cookies
  const names = { visitor: '' } as Names
  for (const actor of actors.slice(1)) {
    // A name that is a word of the forum and a number would be refused.
    names[actor] = aName(`one-${actor.slice(0, 6)}`)
    cookies[actor] = await joined(forum, names[actor])
    for (const [column, value] of Object.entries(columnsOf(actor)))
      database
        .prepare(`UPDATE "Member" SET "${column}" = ? WHERE "name" = ?`)
        .run(value instanceof Date ? value.toISOString() : value, names[actor])
  }
  database.close()
  return { cookies, names }
}

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
