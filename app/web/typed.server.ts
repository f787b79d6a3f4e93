import type { MessageKey } from '#app/messages/catalogue.ts'

export function faultsIn(error: Record<string, string[] | null> | null) {
  const entries = Object.entries(error ?? {}).filter(([, messages]) => messages?.length)
  return Object.fromEntries(entries) as Record<string, MessageKey[]>
}

/** What goes back into the page: never a password, never a file. */
export function withoutFiles(payload: Record<string, unknown>): Record<string, unknown> {
  const dropped = (name: string, value: unknown) => value instanceof File || name === 'password'
  return JSON.parse(JSON.stringify(payload, (name, value) => (dropped(name, value) ? undefined : value)))
}
