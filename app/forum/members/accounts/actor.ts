import { refuse } from '#app/forum/refusal.ts'
import type { MessageKey } from '#app/messages/catalogue.ts'

export type Role = 'MEMBER' | 'MODERATOR' | 'ADMIN'
export type AccessLevel = 'STOCK' | 'DEVELOPER' | 'SHIZUKU' | 'ROOT'

export type Visitor = { role: 'VISITOR'; id: null }
export type Member = {
  role: Role
  id: string
  name: string
  joinedAt: Date
  suspendedUntil: Date | null
  silencedUntil: Date | null
  /** Of trust: 0 for a newcomer, 4 by appointment. */
  level: number
  /** "My phone": null where the member has not said. */
  phoneId: string | null
  build: string | null
  ceiling: AccessLevel | null
  language: string | null
  /** Content of ours: nobody signs in as one of these. */
  demo?: boolean
}
export type Actor = Visitor | Member

export const visitor: Visitor = { role: 'VISITOR', id: null }

export function isMember(actor: Actor): actor is Member {
  return actor.role !== 'VISITOR'
}

export function isStaff(actor: Actor): boolean {
  return actor.role === 'MODERATOR' || actor.role === 'ADMIN'
}

/** `true`, or the message that says why not. */
export type Verdict = true | MessageKey

/** Turns a verdict into a refusal; a visitor is first asked to sign in. */
export function insist(actor: Actor, verdict: Verdict): asserts actor is Member {
  if (verdict === true) return
  if (actor.role === 'VISITOR') throw refuse.signIn()
  throw refuse.forbidden(verdict)
}
