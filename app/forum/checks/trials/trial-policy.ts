import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, isStaff, type Verdict } from '#app/forum/members/accounts/actor.ts'

type Tip = { kind: string; authorId: string; removedAt: Date | null; deletedAt: Date | null }

/** Everybody but the author: they kept it already. */
export function mayTry(actor: Actor, tip: Tip, at: Date): Verdict {
  const verdict = mayTakePart(actor, at)
  if (verdict !== true) return verdict
  if (tip.kind !== 'TIP' || tip.removedAt || tip.deletedAt) return 'trials.noTip'
  return actor.id === tip.authorId ? 'trials.notYourOwn' : true
}

/** Why others dropped a tip helps who can mend it. */
export function mayKnowWhy(actor: Actor, tip: { authorId: string }) {
  return actor.id === tip.authorId || isStaff(actor)
}
