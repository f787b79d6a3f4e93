import { DAY } from '#app/platform/clock.ts'

/** What is known of a member, as far as trust asks. */
export type Facts = {
  joinedAt: Date
  /** Posts that stand: neither removed nor held nor deleted. */
  posts: number
  /** Own tips by how many others found that they work. */
  tips: { by2: number; by5: number }
  /** Reports staff have decided on, and those they agreed with. */
  reports: { settled: number; agreed: number }
  /** Removals by staff that stand, of the last weeks. */
  removals: number
  /** Staff gave the highest level. */
  appointed: boolean
}

/**
 * What each level asks for, all of it and all of the level before. What was shown to work on others' phones counts for
 * more than time or number: that is what a newcomer cannot make up. The fourth is by appointment.
 */
export const THRESHOLDS = {
  1: { age: DAY, posts: 3 },
  2: { age: 14 * DAY, posts: 10, tipsBy2: 1 },
  3: { age: 60 * DAY, tipsBy5: 3, reports: 5, agreed: 0.7 },
} as const

/** After a removal that stands, levels 2 and 3 are lost for so long. */
export const LOST_FOR = 60 * DAY

export type Need = {
  kind: 'age' | 'posts' | 'tipsBy2' | 'tipsBy5' | 'reports' | 'agreed' | 'removals'
  /** How far one is, and how far one has to be. In days for age, in percent for agreed. */
  have: number
  want: number
  met: boolean
}

/** Facts to a level. */
export function levelOf(facts: Facts, at: Date): number {
  if (facts.appointed) return 4
  let level = 0
  for (const next of [1, 2, 3] as const) {
    if (!needsFor(next, facts, at).every(({ met }) => met)) break
    level = next
  }
  return level
}

/** What a level asks for beyond the one before, and how far somebody is. */
export function needsFor(level: 1 | 2 | 3, facts: Facts, at: Date): Need[] {
  const days = Math.floor((+at - +facts.joinedAt) / DAY)
  const { posts, tips, reports } = facts
  const age = need('age', days, THRESHOLDS[level].age / DAY)
  if (level === 1) return [age, need('posts', posts, THRESHOLDS[1].posts)]
  const clean = { ...need('removals', facts.removals, 0), met: facts.removals === 0 }
  if (level === 2)
    return [
      age,
      need('posts', posts, THRESHOLDS[2].posts),
      need('tipsBy2', tips.by2, THRESHOLDS[2].tipsBy2),
      clean,
    ]
  const agreed = reports.settled === 0 ? 0 : Math.floor((100 * reports.agreed) / reports.settled)
  return [
    age,
    need('tipsBy5', tips.by5, THRESHOLDS[3].tipsBy5),
    need('reports', reports.settled, THRESHOLDS[3].reports),
    need('agreed', agreed, THRESHOLDS[3].agreed * 100),
    clean,
  ]
}

function need(kind: Need['kind'], have: number, want: number): Need {
  return { kind, have, want, met: have >= want }
}
