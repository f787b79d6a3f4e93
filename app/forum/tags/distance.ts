/** How many letters are put in, left out or exchanged from one word to the other. */
export function distance(from: string, to: string) {
  const [a, b] = [[...from], [...to]]
  let above = b.map((_, at) => at + 1)
  for (const [row, letter] of a.entries()) {
    const line: number[] = []
    for (const [at, other] of b.entries()) {
      const left = line[at - 1] ?? row + 1
      const corner = at === 0 ? row : above[at - 1]!
      line.push(Math.min(left + 1, above[at]! + 1, corner + (letter === other ? 0 : 1)))
    }
    above = line
  }
  return above.at(-1) ?? a.length
}
