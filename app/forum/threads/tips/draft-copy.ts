import { hasArrived } from '#app/forum/posts/arrived.ts'
import type { Found } from '#app/ui/kept-copies.ts'

/** What the server says of the text a page began with, and of what its author sent last. */
type Known = { text: string; sequence: number; arrived: string[] }

/**
 * What becomes of a copy that another page left. It is done with where its words have arrived, or stand here, or were
 * saved and written on from; it comes back by itself where nothing newer could be meant, and else is offered.
 */
export function fateOf(copy: Found, { text, sequence, arrived }: Known): 'done' | 'restore' | 'offer' {
  const words = wordsIn(copy)
  if (!words || copy.text === text || hasArrived(words, copy.before, arrived)) return 'done'
  if (copy.saved) return sequence >= copy.base ? 'done' : 'offer'
  const next = copy.sameTab && copy.base === sequence
  return sequence === 0 || next ? 'restore' : 'offer'
}

/** What was typed, or null where a copy is damaged. */
export function wordsIn({ text }: { text: string }): Record<string, unknown> | null {
  try {
    return Object(JSON.parse(text))
  } catch {
    return null
  }
}

/** Answers the sequence the next save builds on. */
export async function sendDraft(
  save: Record<string, string>,
): Promise<number | 'conflict' | 'offline' | 'signedOut'> {
  const body = new FormData()
  for (const [name, value] of Object.entries(save)) body.set(name, value)
  try {
    const response = await fetch('/drafts', { method: 'POST', body })
    if (response.ok) return ((await response.json()) as { sequence: number }).sequence
    if (response.status === 401) return 'signedOut'
    if (response.status !== 409) return 'offline'
    const { because } = (await response.json()) as { because: string }
    return because === 'accounts.otherMember' ? 'signedOut' : 'conflict'
  } catch {
    return 'offline'
  }
}

/** Gives a form a command as without a script: the page that answers is a new one, and knows nothing of this one. */
export function sendPlainly(form: HTMLFormElement, command: string) {
  const field = document.createElement('input')
  Object.assign(field, { type: 'hidden', name: 'do', value: command })
  form.append(field)
  form.submit()
}
