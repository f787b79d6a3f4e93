import { STEPS_MAX } from './tip.ts'

/** A tip while it is being written: as typed, valid or not. What drafts and refused forms keep. */
export type TipValues = {
  title: string
  promise: string
  phones: string[]
  uses: string[]
  access: string
  risks: string[]
  minutes: string
  build: string
  steps: StepValues[]
  undo: string
  tags: string
  language: string
  reason: string
  /** Which edition of the tip it began from; empty for a new one. */
  edition: string
}
export type StepValues = { text: string; caution: string; photo: string; alt: string }

const emptyStep: StepValues = { text: '', caution: '', photo: '', alt: '' }

/** From a form, a draft or a tip: whatever is there, and blanks for the rest. Always at least one step. */
export function valuesFrom(raw: Record<string, unknown>): TipValues {
  const steps = list(raw.steps).map((step) => stepFrom(step as Record<string, unknown>))
  return {
    title: text(raw.title),
    promise: text(raw.promise),
    phones: list(raw.phones).map(text),
    uses: list(raw.uses).map(text),
    access: text(raw.access),
    risks: list(raw.risks).map(text),
    minutes: text(raw.minutes),
    build: text(raw.build),
    steps: steps.length > 0 ? steps.slice(0, STEPS_MAX) : [emptyStep],
    undo: text(raw.undo),
    tags: Array.isArray(raw.tags) ? raw.tags.join(', ') : text(raw.tags),
    language: text(raw.language),
    reason: text(raw.reason),
    edition: text(raw.edition),
  }
}

function stepFrom(raw: Record<string, unknown> | null | undefined): StepValues {
  return { text: text(raw?.text), caution: text(raw?.caution), photo: text(raw?.photo), alt: text(raw?.alt) }
}

export function text(value: unknown) {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value]
}

/** What a button of the composer does to the steps: the same with and without JavaScript. Answers where to look next. */
export function edited(values: TipValues, command: string): { values: TipValues; step: number } {
  const [what, number] = command.split(':')
  const steps = [...values.steps]
  // A number no step has is the end, where no button works.
  const at = number && /^\d{1,2}$/.test(number) ? Math.min(Number(number), steps.length) : steps.length
  if (what === 'add' && steps.length < STEPS_MAX) steps.push(emptyStep)
  if (what === 'remove') steps.splice(at, 1)
  if (what === 'up' && at > 0 && steps[at]) swap(steps, at, at - 1)
  if (what === 'down' && at < steps.length - 1) swap(steps, at, at + 1)
  if (what === 'no-photo' && steps[at]) steps[at] = { ...steps[at], photo: '', alt: '' }
  const step = what === 'add' ? steps.length - 1 : what === 'up' ? at - 1 : what === 'down' ? at + 1 : at
  return {
    values: { ...values, steps: steps.length > 0 ? steps : [emptyStep] },
    step: Math.max(0, Math.min(step, steps.length - 1)),
  }
}

function swap<Item>(items: Item[], one: number, other: number) {
  const kept = items[one]!
  items[one] = items[other]!
  items[other] = kept
}

/** How many of the seven parts of a tip are there: shown while it is written. */
export function partsDone({
  title,
  promise,
  phones,
  uses,
  tags,
  access,
  minutes,
  build,
  steps,
  undo,
}: TipValues) {
  const parts = [
    title.trim().length >= 6,
    promise.trim().length >= 8,
    phones.length > 0,
    uses.length > 0 || tags.trim() !== '',
    access !== '' && minutes !== '' && build.trim() !== '',
    steps.some((step) => step.text.trim().length >= 8),
    access === 'STOCK' || undo.trim().length >= 8,
  ]
  return { done: parts.filter(Boolean).length, of: parts.length }
}
