/** Times what is asked in turns, and says what each costs of the first: the median over rounds. */
export async function costOfFirst<Name extends string>(
  asks: Record<Name, () => unknown>,
  { rounds = 80, warmUp = 10 } = {},
) {
  const names = Object.keys(asks) as Name[]
  const [first] = names
  const ratios = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < warmUp + rounds; round++) {
    const times = new Map<Name, number>()
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length]!
      const start = performance.now()
      await asks[name]()
      times.set(name, performance.now() - start)
    }
    // Within a round: what else the machine does meanwhile, it does to all of them.
    if (round >= warmUp)
      for (const name of names) ratios.get(name)!.push(times.get(name)! / times.get(first!)!)
  }
  return Object.fromEntries(names.map((name) => [name, median(ratios.get(name)!)])) as Record<Name, number>
}

export function median(list: number[]) {
  return [...list].sort((a, b) => a - b)[list.length >> 1]!
}
