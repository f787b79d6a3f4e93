import { digestOfText } from '#app/platform/text-digest.ts'

/** The words of a post of any kind, as it is typed and as it is stored. */
type Words = Partial<Record<'title' | 'promise' | 'text' | 'pros' | 'cons' | 'undo', string | null>> & {
  steps?: { text: string }[]
}

/** What a text is recognized by once it has arrived. */
export function digestOf({ title, promise, text, pros, cons, undo, steps = [] }: Words) {
  const words = [title, promise, text, pros, cons, undo, ...steps.map((step) => step.text)]
  return digestOfText(words.map((part) => part ?? ''))
}

/** One of a member's own posts as the browser is told of it. */
export function arrival(id: string, words: Words) {
  return `${digestOf(words)}@${id}`
}

/**
 * Whether this very text is among what the member has sent since: `arrived` has the newest first, `before` is what was
 * newest when the form was opened. Whoever says the same twice means it.
 */
export function hasArrived(words: Words, before: string, arrived: string[]) {
  const known = arrived.indexOf(before)
  const since = known < 0 ? arrived : arrived.slice(0, known)
  const digest = digestOf(words)
  return since.some((one) => one.startsWith(`${digest}@`))
}
