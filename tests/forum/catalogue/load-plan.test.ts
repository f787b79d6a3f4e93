import { expect, test } from 'vitest'
import { loaded, type Row } from '#app/forum/catalogue/catalogue-row.ts'
import { hashOf, planFor } from '#app/forum/catalogue/load-plan.server.ts'

const tag = (position: number, needs: string[] = []) => loaded('tag', { id: 'selfie', position }, needs)

function plan(row: Row | null, remembered: Row | null, wanted = [tag(2)], present: string[] = []) {
  const stored = new Map(row ? [[row.id, row]] : [])
  const hashes = new Map(remembered ? [['selfie', hashOf(remembered)]] : [])
  const { left, ...rest } = planFor('tag', wanted, { stored, hashes, present: new Set(present) })
  return left[0]?.why ?? Object.entries(rest).find(([, rows]) => rows.length > 0)?.[0]
}

const [one, two, three] = [1, 2, 3].map((position) => ({ id: 'selfie', position }))

test.each([
  ['never loaded', null, null, 'add'],
  ['as it was loaded, and the files say other', one, one, 'change'],
  ['as the files say', two, two, 'keep'],
  ['brought by staff to what the files say', two, one, 'keep'],
  ['changed by staff', three, one, 'changed by staff'],
  ['removed by staff', null, one, 'removed by staff'],
  ['made by staff', one, null, 'made by staff'],
] as const)('a row that is %s', (_, row, remembered, verdict) => {
  expect(plan(row ?? null, remembered ?? null)).toBe(verdict)
})

test('a row whose parent is gone is neither added nor changed', () => {
  const wanted = [tag(2, ['phone nowhere'])]
  expect(plan(null, null, wanted)).toBe('belongs to what staff removed')
  expect(plan(one!, one!, wanted)).toBe('belongs to what staff removed')
  expect(plan(null, null, wanted, ['phone nowhere'])).toBe('add')
})

test('a row the files dropped is named while it stands', () => {
  expect(plan(one!, one!, [])).toBe('no longer in the files')
  expect(plan(null, one!, [])).toBeUndefined()
})

test('columns the files do not speak of are nobody’s change', () => {
  expect(plan({ id: 'selfie', position: 2, hidden: 1 }, two!)).toBe('keep')
})
