import { stateOf } from '#app/forum/checks/state.ts'
import { type Finding, type Given, type Standing, tally } from '#app/forum/checks/tally.ts'

/** Findings as the tally reads them, without a database. */
export const aBuild = (id: string, base = 'os3.0.319', android: number | null = 16) => ({ id, base, android })
export const newest = aBuild('new')
export const old = aBuild('old', 'os3.0.305')
export const claim = { authorId: 'ann', revision: 1 }
export const today = new Date('2026-11-21T12:00:00Z')

let made = 0
export function given(finding: Finding, standing: Standing, more: Partial<Given> = {}): Given {
  const n = ++made
  const id = `c${String(n).padStart(5, '0')}`
  const plain = { id, memberId: id, network: id, revision: 1, held: false, at: today, build: newest }
  return { ...plain, finding, standing, ...more }
}

/** The state a page shows of these findings. */
export function said(findings: Given[], of = newest, at = today) {
  return stateOf({ ...tally(findings, of, claim), greySince: null }, at)
}
