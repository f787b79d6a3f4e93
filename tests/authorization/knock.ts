import { publicUrl } from '#app/platform/env.server.ts'
import type { forumInProcess } from '#tests/support/in-process.ts'

export type Forum = Awaited<ReturnType<typeof forumInProcess>>
type Knocking = { method: 'GET' | 'POST'; cookie?: string; body?: URLSearchParams | FormData }

/** Asks as our own pages do, with the cookie of whoever asks. */
export function knock(forum: Forum, path: string, { cookie, ...init }: Knocking) {
  const { origin } = publicUrl
  return forum.ask(origin + path, { ...init, headers: { origin, ...(cookie && { cookie }) } })
}
