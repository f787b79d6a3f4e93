import { db } from '#tests/support/database.ts'
import { type ActorName, actors, type Cookies, type Names } from './actor.ts'
import { type Forum, knock } from './knock.ts'

const DAY = 24 * 3_600_000
const inDays = (days: number) => new Date(Date.now() + days * DAY)

/** What makes one of them, in the columns of their row. */
const traits: Partial<Record<ActorName, Record<string, unknown>>> = {
  newcomer: {},
  suspended: { suspendedUntil: inDays(30) },
  silenced: { silencedUntil: inDays(30) },
  moderator: { role: 'MODERATOR' },
  administrator: { role: 'ADMIN' },
}

/** Each joins through the form; what only time or staff can give them is written into the forum's database. */
export async function makeActors(forum: Forum) {
  const cookies = { visitor: '' } as Cookies
  const names = { visitor: '' } as Names
  for (const actor of actors.slice(1)) {
    // A name that is a word of the forum would be refused.
    const name = `one-${actor.slice(0, 6)}`
    names[actor] = name
    cookies[actor] = await joined(forum, name)
    const age = actor === 'newcomer' ? {} : { joinedAt: inDays(-90) }
    const data = { phoneId: 'xiaomi-17-pro', ...age, ...traits[actor] }
    await db.member.update({ where: { foldedName: name }, data })
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
