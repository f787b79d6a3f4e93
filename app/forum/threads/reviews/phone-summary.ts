import { followUpDays } from './follow-up-days.ts'
import {
  type Answer,
  answered,
  atRisk,
  changes,
  curve,
  means,
  novelty,
  type Series,
  type Step,
  saidYes,
  shown,
  spellsOf,
  survivalAt,
} from './retention.ts'

/** What an owner of a review is quoted for: a criterion, or a thing they do or said. */
export type Topic = string
/** Ids of reviews, the most useful first: who speaks for a topic and who against it. */
export type Voices = Record<Topic, { for: string[]; against: string[] }>

/** What the reviews of a phone come to. Pages read this and nothing else, however many reviews there are. */
export type Summary = {
  /** Only demo reviews so far: their figures are shown as such, and never mixed with those of members. */
  demo: boolean
  reviews: number
  sold: number
  returned: number
  /** Written for money, a free product or a discount, or by somebody close to the maker. */
  interested: number
  due: number
  answered: number
  novelty: { index: number; n: number } | null
  criteria: { id: string; mean: number; n: number }[]
  uses: UseSummary[]
  /** At day 90: how many still had at least one use in the last seven days. */
  stillUsed: { yes: number; n: number }
  payAgain: { yes: number; n: number }
  regret: { yes: number; n: number }
  changes: ReturnType<typeof changes>
  voices: Voices
}

export type UseSummary = {
  id: string
  /** Owners who had it in daily use when they wrote. */
  owners: number
  steps: Step[]
  /** At the days follow-ups are asked for; null where fewer than five are left to count. */
  marks: { day: number; n: number; share: number | null }[]
  novelty: { index: number; n: number } | null
}

/** A review as the summary reads it. */
export type Reviewed = Series & { useful: number; interested: boolean }

const QUOTED = 3
const CHANGES = 5

/** In parts, so that whoever computes it can let others have a turn in between. */
export async function summaryOf(reviews: Reviewed[], demo: boolean, turn: () => Promise<unknown>) {
  const uses: UseSummary[] = []
  for (const use of usesIn(reviews)) {
    uses.push(figuresOf(reviews, use))
    await turn()
  }
  const inTurn = async <Part>(part: () => Part) => {
    await turn()
    return part()
  }
  return {
    demo,
    reviews: reviews.length,
    sold: reviews.filter(({ ended }) => ended === 'SOLD').length,
    returned: reviews.filter(({ ended }) => ended === 'RETURNED').length,
    interested: reviews.filter(({ interested }) => interested).length,
    ...(await inTurn(() => answered(reviews))),
    novelty: await inTurn(() => novelty(reviews)),
    uses: uses.sort((a, b) => b.owners - a.owners || (a.id < b.id ? -1 : 1)),
    stillUsed: await inTurn(() => stillUsed(reviews)),
    payAgain: await inTurn(() => saidYes(reviews, 'payAgain')),
    regret: await inTurn(() => saidYes(reviews, 'regret')),
    criteria: await inTurn(() => means(reviews).sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1))),
    changes: await inTurn(() => changes(reviews).slice(0, CHANGES)),
    voices: await voicesOf(reviews, turn),
  } satisfies Summary
}

function usesIn(reviews: Reviewed[]) {
  return new Set(
    reviews.flatMap(({ answers: [first] }) =>
      Object.keys(first?.uses ?? {}).filter((use) => first!.uses[use]),
    ),
  )
}

function figuresOf(reviews: Reviewed[], id: string): UseSummary {
  const spells = spellsOf(reviews, id)
  const steps = shown(curve(spells))
  const end = steps.at(-1)?.t ?? 0
  const marks = followUpDays.map((day) => {
    const n = atRisk(spells, day)
    return { day, n, share: day <= end ? survivalAt(steps, day) : null }
  })
  return { id, owners: spells.length, steps, marks, novelty: novelty(reviews, id) }
}

function at90(answers: Answer[]) {
  const uses = answers.find(({ day }) => day === 90)?.uses ?? {}
  return Object.keys(uses).length > 0 ? Object.values(uses).some(Boolean) : null
}

function stillUsed(reviews: Reviewed[]) {
  const said = reviews.map(({ answers }) => at90(answers)).filter((used) => used !== null)
  return { yes: said.filter(Boolean).length, n: said.length }
}

/** The most useful first, and of those the newest. */
async function voicesOf(reviews: Reviewed[], turn: () => Promise<unknown>) {
  const voices: Voices = {}
  const useful = [...reviews].sort((a, b) => b.useful - a.useful || (a.id < b.id ? 1 : -1))
  for (const [at, review] of useful.entries()) {
    for (const [topic, side] of opinionsOf(review)) {
      voices[topic] ??= { for: [], against: [] }
      if (voices[topic][side].length < QUOTED) voices[topic][side].push(review.id)
    }
    if (at % 500 === 499) await turn()
  }
  return voices
}

function opinionsOf({ answers }: Reviewed) {
  const opinions: [Topic, 'for' | 'against'][] = []
  const say = (topic: Topic, agrees: boolean) => opinions.push([topic, agrees ? 'for' : 'against'])
  const last: Record<string, number> = Object.assign({}, ...answers.map(({ scores }) => scores))
  for (const [criterion, score] of Object.entries(last)) if (score !== 3) say(criterion, score > 3)
  const again = answers.findLast(({ payAgain }) => payAgain !== null)?.payAgain
  if (again != null) say('pay-again', again)
  const used = at90(answers)
  if (used !== null) say('still-used', used)
  for (const [use, daily] of Object.entries(answers[0]?.uses ?? {}))
    if (daily)
      say(
        `use ${use}`,
        answers.every(({ uses }) => uses[use] !== false),
      )
  return opinions
}
