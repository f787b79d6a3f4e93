import { type Actor, isStaff, type Role, type Verdict } from '#app/forum/members/accounts/actor.ts'
import { actOf, isAct, mayModerate } from '#app/forum/moderation/decide/act.ts'
import { appealableUntil } from './appeal.ts'

type Decision = {
  act: string
  authorId: string | null
  at: Date
  undoneAt: Date | null
  appeal: object | null
}

/** The statement of reasons: staff read all, whom it concerns what they were told of, nobody else that there is one. */
export function mayReadStatement(actor: Actor, { act, authorId }: Pick<Decision, 'act' | 'authorId'>) {
  if (!isAct(act)) return false
  return isStaff(actor) || (actor.id !== null && actor.id === authorId && actOf(act).tells)
}

/** Whom it concerns may object once; also who is silenced or suspended, for that may be what is wrong. */
export function mayAppeal(actor: Actor, decision: Decision, at: Date): Verdict {
  if (actor.role === 'VISITOR') return 'accounts.signInFirst'
  if (actor.id !== decision.authorId) return 'appeals.notYours'
  if (!isAct(decision.act) || !actOf(decision.act).appealable) return 'appeals.notAppealable'
  if (decision.appeal) return 'appeals.already'
  if (decision.undoneAt) return 'appeals.undone'
  return at > appealableUntil(decision.at) ? 'appeals.tooLate' : true
}

type Judged = { decidedAgainstId: string | null; author: { id: string; role: Role } | null }

/**
 * Somebody on staff who did not decide it: the database holds that too (Appeal_another_judge). What a rule decided by
 * itself anyone on staff may judge; nobody what they wrote themselves.
 */
export function mayJudge(actor: Actor, { decidedAgainstId, author }: Judged): Verdict {
  const verdict = mayModerate(actor, 'appeal.upheld', author)
  if (verdict !== true) return verdict
  return actor.id === decidedAgainstId ? 'appeals.judge.notYourOwn' : true
}
