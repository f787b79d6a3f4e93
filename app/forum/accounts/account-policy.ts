import type { Actor, Verdict } from './actor.ts'

export function maySignUp(actor: Actor, door: 'open' | 'closed'): Verdict {
  if (actor.role !== 'VISITOR') return 'accounts.alreadyIn'
  return door === 'open' ? true : 'accounts.signUpClosed'
}

export function isSuspended(actor: { suspendedUntil?: Date | null }, at: Date) {
  return !!actor.suspendedUntil && actor.suspendedUntil > at
}

/** Whoever has an account and is not suspended may write and vote. */
export function mayTakePart(actor: Actor, at: Date): Verdict {
  if (actor.role === 'VISITOR') return 'accounts.signInFirst'
  return isSuspended(actor, at) ? 'accounts.suspended' : true
}
