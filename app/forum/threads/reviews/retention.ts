import { followUpDays } from './follow-up-days.ts'

/** What one owner said: the review itself is day 0, every follow-up the day it was asked for. */
export type Answer = {
  day: number
  /** Of each use that was asked about: is it in daily use (day 0), was it used in the last seven days. */
  uses: Record<string, boolean>
  scores: Record<string, number>
  payAgain: boolean | null
  regret: boolean | null
}

/** An owner's series. Days are days since they got the phone, so that owners of different age can be compared. */
export type Series = {
  id: string
  /** How long the phone was theirs when they wrote the review. */
  owned: number
  /** How long it has been by now, or was when it was sold or returned. */
  until: number
  ended: 'SOLD' | 'RETURNED' | null
  answers: Answer[]
}

/** One owner's time with one use: from the review until it was dropped, or until nothing more is known. */
export type Spell = { from: number; to: number; dropped: boolean }
export type Step = { t: number; n: number; events: number; censored: number; survival: number }

/** Fewer owners than this say nothing about others. */
export const ENOUGH = 5
/** A review of the first two weeks says what was in use at about day 7. */
export const FIRST_WEEKS = 14
const NOVELTY_DAY = 90

/**
 * Dropped: the first follow-up that says "not in the last seven days", dated to that follow-up. Whoever sold or
 * returned the phone is counted until that day, whoever did not answer until their last answer.
 */
export function spellsOf(series: Series[], use: string): Spell[] {
  return series.filter(({ answers }) => answers[0]?.uses[use] === true).map((owner) => spellOf(owner, use))
}

function spellOf({ owned, until, ended, answers }: Series, use: string): Spell {
  const said = answers.filter(({ day, uses }) => day > owned && uses[use] !== undefined)
  const drop = said.find(({ uses }) => !uses[use])
  if (drop) return { from: owned, to: drop.day, dropped: true }
  return { from: owned, to: ended ? Math.max(owned, until) : (said.at(-1)?.day ?? owned), dropped: false }
}

/** Kaplan–Meier. An owner is at risk from the day after the review: nobody could have dropped a use before. */
export function curve(spells: Spell[]): Step[] {
  const seen = spells.filter(({ from, to }) => to > from)
  const ends = new Map<number, { events: number; censored: number }>()
  for (const { to, dropped } of seen) {
    const end = ends.get(to) ?? { events: 0, censored: 0 }
    end[dropped ? 'events' : 'censored']++
    ends.set(to, end)
  }
  let survival = 1
  return [...ends]
    .sort(([a], [b]) => a - b)
    .map(([t, { events, censored }]) => {
      const n = atRisk(seen, t)
      survival *= 1 - events / n
      return { t, n, events, censored, survival }
    })
}

export function atRisk(spells: Spell[], t: number) {
  return spells.filter(({ from, to }) => from < t && t <= to).length
}

/** The curve as far as it may be shown: it ends where fewer than five are left to count. */
export function shown(steps: Step[]) {
  const few = steps.findIndex(({ n }) => n < ENOUGH)
  return few < 0 ? steps : steps.slice(0, few)
}

export function survivalAt(steps: Step[], day: number) {
  return steps.findLast(({ t }) => t <= day)?.survival ?? 1
}

/** Of the follow-ups that were due, how many were answered. None is due before the review or after the phone is gone. */
export function answered(series: Series[]) {
  const due = series.map(({ owned, until, answers }) => {
    const days = followUpDays.filter((day) => day > owned && day <= until)
    const given = answers.map(({ day }) => day).filter((day) => day > 0)
    return { due: new Set([...days, ...given]).size, answered: given.length }
  })
  return { due: total(due.map((owner) => owner.due)), answered: total(due.map((owner) => owner.answered)) }
}

/**
 * Use at day 90 ÷ use at day 7. Day 7 is what a review of the first two weeks calls daily use; day 90 what the same
 * owners still used then. Who sold the phone before is in the curves, not here.
 */
export function novelty(series: Series[], use?: string) {
  const pairs = series.flatMap(({ owned, answers: [first, ...later] }) => {
    const then = later.find(({ day }) => day === NOVELTY_DAY)
    if (!first || !then || owned > FIRST_WEEKS) return []
    const before = Object.keys(first.uses).filter((id) => first.uses[id] && (!use || id === use))
    const after = before.filter((id) => then.uses[id])
    return before.some((id) => then.uses[id] !== undefined)
      ? [{ before: before.length, after: after.length }]
      : []
  })
  const before = total(pairs.map((pair) => pair.before))
  return before ? { index: total(pairs.map((pair) => pair.after)) / before, n: pairs.length } : null
}

/** Of each criterion what owners gave it last, as a mean, and how many gave it. */
export function means(series: Series[]) {
  const given = new Map<string, number[]>()
  for (const { answers } of series) {
    const last = Object.assign({}, ...answers.map(({ scores }) => scores)) as Answer['scores']
    for (const [id, score] of Object.entries(last)) {
      if (!given.has(id)) given.set(id, [])
      given.get(id)!.push(score)
    }
  }
  return [...given].map(([id, scores]) => ({ id, mean: total(scores) / scores.length, n: scores.length }))
}

/** What owners answered last to a yes-or-no question. */
export function saidYes(series: Series[], question: 'payAgain' | 'regret') {
  const last = series.flatMap(
    ({ answers }) => answers.findLast((answer) => answer[question] !== null)?.[question] ?? [],
  )
  return { yes: last.filter(Boolean).length, n: last.length }
}

/** Who changed their mind, and on what: "day 3: 5 → day 90: 3". Largest change first. */
export function changes(series: Series[]) {
  return series
    .flatMap(({ id, owned, answers }) => {
      const [first, last] = [answers[0], answers.findLast(({ scores }) => Object.keys(scores).length > 0)]
      if (!first || !last || first === last) return []
      const on = Object.keys(last.scores).filter((criterion) => {
        const before = first.scores[criterion]
        return before !== undefined && before !== last.scores[criterion]
      })
      if (on.length === 0) return []
      const mean = ({ scores }: Answer) => total(on.map((criterion) => scores[criterion]!)) / on.length
      return [{ id, on, from: { day: owned, score: mean(first) }, to: { day: last.day, score: mean(last) } }]
    })
    .sort((a, b) => Math.abs(b.to.score - b.from.score) - Math.abs(a.to.score - a.from.score))
}

function total(numbers: number[]) {
  return numbers.reduce((sum, number) => sum + number, 0)
}
