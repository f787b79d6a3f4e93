/** The CPU this process spends on work, in milliseconds: what else runs on the machine is not in it. */
export async function cpuOf(work: () => unknown) {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of some: a collection of garbage or a compilation in between only ever adds. */
export async function leastCpuOf(work: () => unknown, { rounds = 5, warmUp = 1 } = {}) {
  const costs: number[] = []
  for (let round = 0; round < warmUp + rounds; round++) costs.push(await cpuOf(work))
  return Math.min(...costs.slice(warmUp))
}

/** Weighs the CPU of what is asked in turns, and says what each costs of the first: the median over rounds. */
export async function costOfFirst<Name extends string>(
  asks: Record<Name, () => unknown>,
  { rounds = 40, warmUp = 10 } = {},
) {
  const names = Object.keys(asks) as Name[]
  const [first] = names
  const ratios = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < warmUp + rounds; round++) {
    const costs = new Map<Name, number>()
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length]!
      costs.set(name, await cpuOf(asks[name]))
    }
    if (round >= warmUp)
      for (const name of names) ratios.get(name)!.push(costs.get(name)! / costs.get(first!)!)
  }
  return Object.fromEntries(names.map((name) => [name, median(ratios.get(name)!)])) as Record<Name, number>
}

export function median(list: number[]) {
  return [...list].sort((a, b) => a - b)[list.length >> 1]!
}
