import { db } from '#tests/support/database.ts'
import { type Forum, knock } from './knock.ts'

/** Everybody who may knock at an address. The author wrote what the address is about. */
export const actors = [
  'visitor',
  'suspended',
  'silenced',
  'newcomer',
  'member',
  'author',
  'moderator',
  'administrator',
] as const
export type ActorName = (typeof actors)[number]
const but = (...names: ActorName[]) => actors.filter((actor) => !names.includes(actor))

export const members = but('visitor')
/** Not suspended. */
export const taking = but('visitor', 'suspended')
/** And not silenced. */
export const writers = but('visitor', 'suspended', 'silenced')
export const staff = ['moderator', 'administrator'] as const
export const admins = ['administrator'] as const
export const author = ['author'] as const

export type Cookies = Record<ActorName, string>
export type Names = Record<ActorName, string>

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
