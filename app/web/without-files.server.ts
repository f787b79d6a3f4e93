/** What goes back into the page: never a password, never a file. */
export function withoutFiles(payload: Record<string, unknown>): Record<string, unknown> {
  const dropped = (name: string, value: unknown) => value instanceof File || name === 'password'
  return JSON.parse(JSON.stringify(payload, (name, value) => (dropped(name, value) ? undefined : value)))
}
