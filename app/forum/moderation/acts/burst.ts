import { DAY, MINUTE } from '#app/platform/clock.ts'

/**
 * When votes look arranged. Nothing happens to them by itself: staff are shown the numbers. A tip that is good gets
 * eight votes in half an hour too, but not from eight accounts nobody knows. Members who vote for each other alone are
 * found from ten votes on: below that it may be chance, and eighty in a hundred leaves room for hiding it.
 */
export const BURST = { votes: 8, within: 30 * MINUTE } as const
export const RING = { votes: 10, share: 0.8, within: 14 * DAY, members: 6 } as const

/** The fullest stretch of `within` among these moments: how many, and from when to when. */
export function fullest(moments: Date[], within: number) {
  const times = moments.map(Number).sort((a, b) => a - b)
  let best = { count: 0, from: 0, to: 0 }
  for (let from = 0, to = 0; to < times.length; to++) {
    while (times[to]! - times[from]! > within) from++
    if (to - from + 1 > best.count) best = { count: to - from + 1, from: times[from]!, to: times[to]! }
  }
  return best
}

/** How many votes somebody gave to whom. */
export type Given = { by: string; to: string; votes: number }
export type Ring = { member: string; inside: number; all: number }[]

/** Members who give each other nearly all they give: each to the others of the ring, and each gets from them. */
export function ringsAmong(given: Given[]): Ring[] {
  const all = sumsOf(given.map(({ by, votes }) => [by, votes]))
  const many = given.filter(({ by, to }) => by !== to && enough(all, by) && enough(all, to))
  // In a ring of the largest size still looked for, each gives the others an equal part.
  const least = RING.share / (RING.members - 1)
  const strong = many.filter(({ by, votes }) => votes / all.get(by)! >= least)
  const givenBy = listsBy(many, ({ by }) => by)
  return groupsOf(strong)
    .map((group) => closed(group, givenBy, all))
    .filter((ring) => ring.length >= 2 && ring.length <= RING.members)
}

function enough(all: Map<string, number>, member: string) {
  return (all.get(member) ?? 0) >= RING.votes
}

/** Of a group only those stay who give the rest of it enough, and get something from it. */
function closed(group: Set<string>, givenBy: Map<string, Given[]>, all: Map<string, number>): Ring {
  for (let left = group; ; ) {
    const within = [...left].flatMap((by) => (givenBy.get(by) ?? []).filter(({ to }) => left.has(to)))
    const inside = sumsOf(within.map(({ by, votes }) => [by, votes]))
    const got = new Set(within.map(({ to }) => to))
    const ring = [...left]
      .sort()
      .map((member) => ({ member, inside: inside.get(member) ?? 0, all: all.get(member)! }))
      .filter((one) => one.inside / one.all >= RING.share && got.has(one.member))
    if (ring.length === left.size) return ring
    left = new Set(ring.map(({ member }) => member))
  }
}

/** The smaller group always joins the larger one: whoever moves is then in a group of twice the size. */
function groupsOf(given: Given[]): Set<string>[] {
  const groups = new Map<string, Set<string>>()
  const groupOf = (member: string) => groups.get(member) ?? new Set([member])
  for (const { by, to } of given) {
    const [smaller, larger] = [groupOf(by), groupOf(to)].sort((a, b) => a.size - b.size) as [
      Set<string>,
      Set<string>,
    ]
    if (smaller === larger) continue
    for (const member of smaller) larger.add(member)
    for (const member of [...smaller, by, to]) groups.set(member, larger)
  }
  return [...new Set(groups.values())]
}

function sumsOf(pairs: (readonly [string, number])[]) {
  const sums = new Map<string, number>()
  for (const [key, value] of pairs) sums.set(key, (sums.get(key) ?? 0) + value)
  return sums
}

/** In lists by what they have in common, each in the order it came. */
export function listsBy<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const lists = new Map<string, Item[]>()
  for (const item of items) {
    const list = lists.get(keyOf(item))
    if (list) list.push(item)
    else lists.set(keyOf(item), [item])
  }
  return lists
}
