/** Where it was bought: the regions of the taxonomy. */
export const regions = ['china', 'hong-kong', 'europe-import', 'india', 'other'] as const
export type Region = (typeof regions)[number]

export const incentives = ['NONE', 'DISCOUNT', 'FREE_PRODUCT', 'PAID'] as const
export type Incentive = (typeof incentives)[number]

export const relations = ['NONE', 'EMPLOYEE', 'FAMILY', 'SELLER'] as const
export type Relation = (typeof relations)[number]

export const ownings = ['OWNS', 'SOLD', 'RETURNED'] as const
export type Owning = (typeof ownings)[number]

export const scoreValues = [1, 2, 3, 4, 5] as const
export type ScoreValue = (typeof scoreValues)[number]

export const FOLLOW_UP_TEXT_MAX = 2000

export const units = ['days', 'months', 'years'] as const
export type Unit = (typeof units)[number]

const DAYS_IN: Record<Unit, number> = { days: 1, months: 365.25 / 12, years: 365.25 }
export const OWNED_MAX = Math.round(20 * DAYS_IN.years)

export function daysOwned({ owned, unit }: { owned: number; unit: Unit }) {
  return Math.round(owned * DAYS_IN[unit])
}

/** A time in the unit one would say it in. */
export function saidOwned(days: number): { unit: Unit; count: number } {
  if (days < 60) return { unit: 'days', count: days }
  if (days < 730) return { unit: 'months', count: Math.round(days / DAYS_IN.months) }
  return { unit: 'years', count: Math.floor(days / DAYS_IN.years) }
}

/** What was typed one point a line. */
export function pointsIn(text: string) {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•·]\s+/, '').trim())
    .filter(Boolean)
}
