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

const traits: Partial<Record<ActorName, Record<string, Date | string>>> = {
  suspended: { suspendedUntil: inDays(30) },
  silenced: { silencedUntil: inDays(30) },
  moderator: { role: 'MODERATOR' },
  administrator: { role: 'ADMIN' },
}

/** What only time or staff can make of who has joined, in the columns of their row. */
export function columnsOf(actor: ActorName): Record<string, Date | string> {
  const joinedAt = inDays(actor === 'newcomer' ? 0 : -90)
  return { phoneId: 'xiaomi-17-pro', joinedAt, ...traits[actor] }
}
