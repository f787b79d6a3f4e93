import type { LoadedPhone } from '#app/forum/catalogue/phone-queries.server.ts'
import type { Summary, Topic } from './phone-summary.ts'
import { ENOUGH } from './retention.ts'

/** What a buyer asks, in the order of the page. The same of every phone. */
export const asks = [
  ...(['daily', 'stays', 'readable', 'battery', 'updates', 'apps'] as const),
  ...(['import', 'repair', 'touches', 'privacy', 'glass', 'again'] as const),
]
export type Ask = (typeof asks)[number]

export type Fact = LoadedPhone['facts'][number]['claims'][number]
/** Of the tips somebody checked on the newest build: how many are broken there, from how many reports. */
export type Checked = {
  build: string
  broken: number
  checked: number
  reports: number
  at: Date | null
  demo: boolean
}

export type Figure =
  | { kind: 'none'; n: number }
  | { kind: 'share'; yes: number; n: number }
  | { kind: 'score'; mean: number; n: number }
  | { kind: 'use'; id: string; share: number; day: number; n: number }
  | { kind: 'fact'; fact: Fact; n: number; announced: string | null }
  | { kind: 'tips'; broken: number; checked: number; n: number; build: string; at: Date | null }

/** Whose voice contradicts a figure: those who are for a topic, or against it; of the first topic that has any. */
export type Against = { topics: Topic[]; side: 'for' | 'against' }
export type Answer = { ask: Ask; figure: Figure; against: Against; data: string }

type Known = { phone: LoadedPhone; summary: Summary | null; checked: Checked | null }

/** Which criterion answers a question. Five is best in each, so a low mean is contradicted by praise. */
const criterionOf = {
  battery: 'battery-cost',
  apps: 'apps-and-notifications',
  import: 'value-and-import',
  touches: 'accidental-touch',
  glass: 'case-and-durability',
} as const
type Scored = keyof typeof criterionOf

const HIDING = 'stealth-mode'
const USEFUL = 'daily-usefulness'

export function answersFor(known: Known): Answer[] {
  return asks.map((ask) => ({ ask, ...answerTo(ask, known), data: dataFor(ask, known.phone.id) }))
}

function answerTo(ask: Ask, { phone, summary, checked }: Known): Pick<Answer, 'figure' | 'against'> {
  if (ask === 'daily') return share(summary?.stillUsed, 'still-used', USEFUL)
  if (ask === 'again') return share(summary?.payAgain, 'pay-again', 'value-and-import', USEFUL)
  if (ask === 'privacy') return share(hiding(summary), `use ${HIDING}`, 'apps-and-notifications')
  if (ask === 'stays') return stays(summary)
  if (ask === 'readable') return fact(phone, 'readable-inches', 'readability')
  if (ask === 'repair') return fact(phone, 'repair-price', 'case-and-durability')
  return ask === 'updates' ? updates(checked) : score(summary, criterionOf[ask satisfies Scored])
}

function share(said: { yes: number; n: number } | undefined, ...topics: Topic[]) {
  const { yes, n } = said ?? { yes: 0, n: 0 }
  const figure: Figure = n < ENOUGH ? { kind: 'none', n } : { kind: 'share', yes, n }
  return { figure, against: { topics, side: sideAgainst(2 * yes >= n) } }
}

function hiding(summary: Summary | null) {
  if (!summary) return undefined
  return { yes: summary.uses.find(({ id }) => id === HIDING)?.owners ?? 0, n: summary.reviews }
}

function score(summary: Summary | null, topic: string) {
  const { mean, n } = summary?.criteria.find(({ id }) => id === topic) ?? { mean: 0, n: 0 }
  const figure: Figure = n < ENOUGH ? { kind: 'none', n } : { kind: 'score', mean, n }
  return { figure, against: { topics: [topic], side: sideAgainst(mean >= 3) } }
}

/** The use most owners still have at the last day that enough of them can speak of. */
function stays(summary: Summary | null) {
  const last = (summary?.uses ?? []).map(({ id, owners, marks }) => ({
    ...{ id, owners, mark: marks.findLast((mark) => mark.share !== null && mark.day <= 180) },
  }))
  const day = Math.max(...last.map(({ mark }) => mark?.day ?? 0), 0)
  const there = last.filter(({ mark }) => mark && mark.day === day)
  const [best] = there.sort((a, b) => b.mark!.share! - a.mark!.share! || b.mark!.n - a.mark!.n)
  const n = Math.max(0, ...last.map(({ owners }) => owners))
  const figure: Figure = best
    ? { kind: 'use', id: best.id, share: best.mark!.share!, day, n: best.mark!.n }
    : { kind: 'none', n: Math.min(n, ENOUGH - 1) }
  return { figure, against: { topics: [`use ${best?.id ?? ''}`, USEFUL], side: 'against' as const } }
}

function fact({ facts }: LoadedPhone, field: Fact['field'], topic: Topic) {
  const claimsOf = (name: Fact['field']) => facts.find((known) => known.field === name)?.claims ?? []
  // A weak claim stands in the table of facts with its sources; it answers no question.
  const [claim] = claimsOf(field).filter(({ confidence }) => confidence !== 'L')
  const announced = claimsOf('announced')[0]?.value ?? null
  const figure: Figure = claim
    ? { kind: 'fact', fact: claim, n: claim.sources.length, announced }
    : { kind: 'none', n: 0 }
  return { figure, against: { topics: [topic], side: 'against' as const } }
}

function updates(found: Checked | null) {
  const { build, broken, checked, reports: n, at } = found ?? { ...nothing }
  const figure: Figure = n < ENOUGH ? { kind: 'none', n } : { kind: 'tips', broken, checked, n, build, at }
  return { figure, against: { topics: ['updates'], side: sideAgainst(2 * broken < checked) } }
}
const nothing = { build: '', broken: 0, checked: 0, reports: 0, at: null }

function sideAgainst(good: boolean) {
  return good ? ('against' as const) : ('for' as const)
}

/** Where what a figure was computed from can be read. */
function dataFor(ask: Ask, phone: string) {
  if (ask === 'readable' || ask === 'repair') return `/phones/${phone}#facts`
  if (ask === 'updates') return `/tips?phone=${phone}`
  return `/phones/${phone}#reviews`
}
