import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, isStaff, type Verdict } from '#app/forum/members/accounts/actor.ts'

/** Whoever asked says which answer helped; staff may, where nobody comes back to say it. */
export function mayAccept(actor: Actor, question: { authorId: string }, at: Date): Verdict {
  const verdict = mayTakePart(actor, at)
  if (verdict !== true) return verdict
  return actor.id === question.authorId || isStaff(actor) ? true : 'questions.notYourQuestion'
}
