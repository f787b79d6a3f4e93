import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { curve, type Series, spellsOf } from '#app/forum/reviews/retention.ts'
import { type DemoSeries, demoSeries } from '#demo/series.ts'

const file = readFileSync(join(import.meta.dirname, '../../fixtures/retention.csv'), 'utf8')
const fromR = file
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))

/** The rows R read, as the forum keeps them. */
function asSeries({ owned, answers }: DemoSeries, index: number): Series {
  const end = answers.find(({ owning }) => owning !== 'OWNS')
  const said = answers.map(({ day, uses, scores, again }) => ({
    day,
    uses,
    scores,
    payAgain: again,
    regret: null,
  }))
  return {
    id: String(index),
    owned,
    until: end?.t ?? 400,
    ended: end ? (end.owning as 'SOLD') : null,
    answers: said,
  }
}

test.each([...new Set(fromR.map(([use]) => use!))])(
  'the demo phone’s curve of %s is the one R draws',
  (use) => {
    const expected = fromR.filter((row) => row[0] === use)
    const steps = curve(spellsOf(demoSeries.map(asSeries), use))
    expect(steps.map(({ t, n, events, censored }) => [t, n, events, censored])).toEqual(
      expected.map((row) => row.slice(1, 5).map(Number)),
    )
    for (const [at, row] of expected.entries()) expect(steps[at]!.survival).toBeCloseTo(Number(row[5]), 4)
  },
)

test('forty series, all five uses, sales and returns: R had something to draw', () => {
  expect(demoSeries).toHaveLength(40)
  expect(new Set(fromR.map(([use]) => use)).size).toBe(5)
  const ends = demoSeries.map(({ answers }) => answers.at(-1)!.owning)
  expect(new Set(ends)).toEqual(new Set(['OWNS', 'SOLD', 'RETURNED']))
  expect(demoSeries.some(({ owned }) => owned > 30)).toBe(true)
})
