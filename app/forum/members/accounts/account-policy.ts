import { type Actor, isStaff, type Verdict } from './actor.ts'

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

/** Whoever is silenced reads and votes, and writes nothing. */
export function mayWrite(actor: Actor, at: Date): Verdict {
  const verdict = mayTakePart(actor, at)
  if (verdict !== true || actor.role === 'VISITOR') return verdict
  return actor.silencedUntil && actor.silencedUntil > at ? 'accounts.silenced' : true
}

/** The one door to /admin. A second factor and a fresh sign-in will be asked for here. */
export function mayEnterAdmin(actor: Actor): Verdict {
  if (actor.role === 'VISITOR') return 'accounts.signInFirst'
  return isStaff(actor) ? true : 'accounts.staffOnly'
}

/** What only administrators do there. */
export function mayAdminister(actor: Actor): Verdict {
  const verdict = mayEnterAdmin(actor)
  return verdict === true && actor.role !== 'ADMIN' ? 'accounts.adminOnly' : verdict
}
