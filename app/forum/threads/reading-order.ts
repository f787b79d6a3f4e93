export type Twig = { id: string; parentId: string | null; position: number; best: number }
export type Sort = 'best' | 'new' | 'old'
export type Placed = { id: string; depth: number }

const before: Record<Sort, (a: Twig, b: Twig) => number> = {
  old: (a, b) => a.position - b.position,
  new: (a, b) => b.position - a.position,
  best: (a, b) => b.best - a.best || a.position - b.position,
}

/** The replies of a thread from top to bottom, each under its parent. No recursion: a chain may be as deep as it likes. */
export function readingOrder(twigs: Twig[], sort: Sort): Placed[] {
  const children = grouped(twigs)
  const known = new Set(twigs.map(({ id }) => id))
  const roots = twigs.filter(({ parentId }) => !parentId || !known.has(parentId))
  const waiting = roots
    .sort(before[sort])
    .reverse()
    .map((twig) => ({ twig, depth: 0 }))
  const order: Placed[] = []
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    order.push({ id: next.twig.id, depth: next.depth })
    const below = (children.get(next.twig.id) ?? []).sort(before[sort])
    for (const twig of below.reverse()) waiting.push({ twig, depth: next.depth + 1 })
  }
  return order
}

function grouped(twigs: Twig[]) {
  const groups = new Map<string | null, Twig[]>()
  for (const twig of twigs) {
    const group = groups.get(twig.parentId)
    if (group) group.push(twig)
    else groups.set(twig.parentId, [twig])
  }
  return groups
}
