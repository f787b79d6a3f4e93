import { Refusal, type RefusalKind, refuse } from '#app/forum/refusal.ts'
import { log } from '#app/platform/log.server.ts'
import { Unavailable } from '#app/platform/unavailable.server.ts'

/** What the forum says to an error: a database that is away is a refusal too. A bug has none. */
export function refusalOr(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  if (!(error instanceof Unavailable)) return null
  log('unavailable', { message: error.message, mayBeKept: error.mayBeKept })
  return refuse.unavailable(error)
}

/** The same where only a refusal can be answered: a bug goes on as it was thrown. */
export function refusalIn(error: unknown): Refusal {
  const refusal = refusalOr(error)
  if (!refusal) throw error
  return refusal
}

export const statusOf = {
  signIn: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  gone: 410,
  invalid: 422,
  tooMany: 429,
  unavailable: 503,
} satisfies Record<RefusalKind, number>
