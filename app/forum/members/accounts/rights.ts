import type { Member } from './actor.ts'

export type Rights = {
  /** To other sites, in one post. */
  links: number
  /** Members named in one post. */
  mentions: number
  /** Per UTC day. */
  votes: number
  reports: number
  /** What a report weighs before its reporter's accuracy is known. */
  reportWeight: number
  /** Whether first posts with links are shown before staff have looked. */
  linksAtOnce: boolean
}

const ANY = Number.POSITIVE_INFINITY

/**
 * What each level of trust may do: the code asks here, and /how-trust-works says it. 50 votes and 20 reports a day, and
 * half as much again, twice and three times that from level 2 on, are what Discourse settled on; so is a report's weight
 * of 1 + the level, and that a newcomer's weighs half is ours.
 */
export const rights: readonly [Rights, ...Rights[]] = [
  { links: 2, mentions: 2, votes: 50, reports: 20, reportWeight: 0.5, linksAtOnce: false },
  { links: ANY, mentions: ANY, votes: 50, reports: 20, reportWeight: 2, linksAtOnce: true },
  { links: ANY, mentions: ANY, votes: 75, reports: 30, reportWeight: 3, linksAtOnce: true },
  { links: ANY, mentions: ANY, votes: 100, reports: 40, reportWeight: 4, linksAtOnce: true },
  { links: ANY, mentions: ANY, votes: 150, reports: 60, reportWeight: 5, linksAtOnce: true },
]

export function rightsOf({ level }: Pick<Member, 'level'>): Rights {
  return rights[level] ?? rights[0]
}
