import { db } from '#tests/support/database.ts'
import { actors, type Cookies, columnsOf, type Names } from './actor.ts'
import { type Forum, knock } from './knock.ts'

/** Each joins through the form; what only time or staff can give them is written into the forum's database. */
export async function makeActors(forum: Forum) {
  const cookies = { visitor: '' } as Cookies
  const names = { visitor: '' } as Names
  for (const actor of actors.slice(1)) {
    // A name that is a word of the forum would be refused.
    const name = `one-${actor.slice(0, 6)}`
    names[actor] = name
    cookies[actor] = await joined(forum, name)
    await db.member.update({ where: { foldedName: name }, data: columnsOf(actor) })
  }
  return { cookies, names }
}

async function joined(forum: Forum, name: string) {
  const typed = { name, email: `${name}@example.org`, password: 'a long enough sentence' }
  const body = new URLSearchParams(typed)
  const { status, headers } = await knock(forum, '/sign-up', { method: 'POST', body })
  if (status !== 302) throw new Error(`${name} could not join: ${status}`)
  return headers.get('set-cookie')!.split(';')[0]!
}
