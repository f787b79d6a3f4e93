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
