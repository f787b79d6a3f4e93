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
  /** Whether posts with links are shown at once. */
  linksAtOnce: boolean
}

const ANY = Number.POSITIVE_INFINITY

/**
 * What each level of trust may do: the code asks here, and /how-trust-works says it. 50 votes and 20 reports a day, and
 * half as much again, twice and three times that, are what large forums settled on (behaviours.md 5).
 */
export const rights: readonly [Rights, ...Rights[]] = [
  { links: 2, mentions: 2, votes: 50, reports: 20, reportWeight: 0.5, linksAtOnce: false },
  { links: ANY, mentions: ANY, votes: 50, reports: 20, reportWeight: 1, linksAtOnce: true },
  { links: ANY, mentions: ANY, votes: 75, reports: 30, reportWeight: 2, linksAtOnce: true },
  { links: ANY, mentions: ANY, votes: 100, reports: 40, reportWeight: 3, linksAtOnce: true },
  { links: ANY, mentions: ANY, votes: 150, reports: 60, reportWeight: 4, linksAtOnce: true },
]

export function rightsOf({ level }: Pick<Member, 'level'>): Rights {
  return rights[level] ?? rights[0]
}
