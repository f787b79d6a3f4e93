import { list, text } from '#app/forum/threads/tips/tip-values.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'

/** A review while it is being written: as typed, valid or not. What drafts and refused forms keep. */
export type ReviewValues = {
  title: string
  phone: string
  accessory: string
  owned: string
  unit: string
  bought: string
  scores: Record<string, string>
  pros: string
  cons: string
  text: string
  uses: string[]
  incentive: string
  relation: string
  language: string
}

/** From a form or a draft: whatever is there, and blanks for the rest. */
export function reviewValuesFrom(raw: Record<string, unknown>): ReviewValues {
  return {
    title: text(raw.title),
    phone: text(raw.phone),
    accessory: text(raw.accessory),
    owned: text(raw.owned),
    unit: text(raw.unit),
    bought: text(raw.bought),
    scores: textsIn(raw.scores),
    pros: text(raw.pros),
    cons: text(raw.cons),
    text: text(raw.text),
    uses: list(raw.uses).map(text),
    incentive: text(raw.incentive),
    relation: text(raw.relation),
    language: text(raw.language),
  }
}

/** The form as it stands on the page. */
export function reviewValuesIn(fields: FormData) {
  return reviewValuesFrom({
    ...Object.fromEntries(fields),
    scores: Object.fromEntries(
      [...fields].flatMap(([name, value]) => (name.startsWith('scores.') ? [[name.slice(7), value]] : [])),
    ),
    uses: fields.getAll('uses'),
  })
}

/** What a group of named choices holds. A choice not made is none: a form nobody has typed into says nothing new. */
export function textsIn(raw: unknown): Record<string, string> {
  if (typeof raw !== 'object' || raw === null) return {}
  const texts = Object.entries(raw).map(([name, value]) => [name, text(value)] as const)
  return Object.fromEntries(texts.filter(([, value]) => value !== ''))
}

/** What the parts of the form show: what was typed, and what is wrong with it. */
export type Filling = { values: ReviewValues; faults: Record<string, MessageKey[]> }
