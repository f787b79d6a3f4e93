import { flatten, type MessageKey } from '#app/messages/catalogue.ts'
import { en } from '#app/messages/en.ts'

const english = flatten(en)

export function faultsIn(error: Record<string, string[] | null> | null) {
  const entries = Object.entries(error ?? {}).filter(([, messages]) => messages?.length)
  return Object.fromEntries(entries.map(([name, messages]) => [name, messages!.map(inOurWords)]))
}

/** A field that none of our pages fills like this has no word of its own: the library's is for developers. */
function inOurWords(message: string) {
  return Object.hasOwn(english, message) ? (message as MessageKey) : 'web.oddField'
}

/** What goes back into the page: never a password, never a file. */
export function withoutFiles(payload: Record<string, unknown>): Record<string, unknown> {
  const dropped = (name: string, value: unknown) => value instanceof File || name === 'password'
  return JSON.parse(JSON.stringify(payload, (name, value) => (dropped(name, value) ? undefined : value)))
}
