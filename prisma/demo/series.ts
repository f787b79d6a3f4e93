import csv from './series.csv?raw'

/** Forty made-up owners of the demo phone. Written by tests/fixtures/retention.R, which also drew their curves. */
export type DemoAnswer = {
  day: number
  /** In days since the owner got the phone. */
  t: number
  owning: 'OWNS' | 'SOLD' | 'RETURNED'
  uses: Record<string, boolean>
  scores: Record<string, number>
  again: boolean | null
}
export type DemoSeries = { owned: number; answers: DemoAnswer[] }

export const demoSeries: DemoSeries[] = bySeries(csv.trim().split('\n').slice(1))

function bySeries(lines: string[]) {
  const found = new Map<string, DemoSeries>()
  for (const line of lines) {
    const [id = '', owned, day, t, owning, uses = '', scores = '', again] = line.split(',')
    const series = found.get(id) ?? { owned: Number(owned), answers: [] }
    series.answers.push({
      day: Number(day),
      t: Number(t),
      owning: owning as DemoAnswer['owning'],
      uses: Object.fromEntries(pairs(uses).map(([use, said]) => [use, said === '1'])),
      scores: Object.fromEntries(pairs(scores).map(([criterion, score]) => [criterion, Number(score)])),
      again: again ? again === '1' : null,
    })
    found.set(id, series)
  }
  return [...found.values()]
}

function pairs(text: string) {
  return text ? text.split(' ').map((pair) => pair.split(':') as [string, string]) : []
}
