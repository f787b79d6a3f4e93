import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, isMember, isStaff, type Verdict } from '#app/forum/members/accounts/actor.ts'
import { DAY } from '#app/platform/clock.ts'

/** Members that make a build known: so many, from different networks, with accounts this old when they registered it. */
export const ENOUGH = { members: 3, age: DAY } as const
/** Subscription to what becomes known of a phone: its subject is the phone. */
export const PHONE_BUILDS = 'phone-builds'
export const REGISTRATIONS_A_DAY = 10

/** A build is registered for one's own phone: the one declared. */
export function mayRegister(actor: Actor, phoneId: string, at: Date): Verdict {
  const verdict = mayTakePart(actor, at)
  if (verdict !== true) return verdict
  return isMember(actor) && actor.phoneId === phoneId ? true : 'builds.notYourPhone'
}

export function mayDecide(actor: Actor): Verdict {
  return isStaff(actor) ? true : 'builds.staffOnly'
}

export function mayWatch(actor: Actor, at: Date): Verdict {
  return mayTakePart(actor, at)
}
