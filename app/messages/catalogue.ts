import type { en } from './en.ts'

/** What every language must say: a missing message does not compile. English is the measure. */
export type Catalogue = { [Concept in keyof typeof en]: Record<keyof (typeof en)[Concept], string> }

export type MessageKey = {
  [Concept in keyof typeof en]: `${Concept}.${keyof (typeof en)[Concept] & string}`
}[keyof typeof en]

export type Messages = Record<MessageKey, string>

/** A key as a plain string, checked: for places such as zod that take any string. */
export const say = (key: MessageKey): string => key

/** One flat table from the files of a language. */
export function flatten(catalogue: Catalogue): Messages {
  const entries = Object.entries(catalogue).flatMap(([concept, messages]) =>
    Object.entries(messages).map(([key, text]) => [`${concept}.${key}`, text]),
  )
  return Object.fromEntries(entries)
}
