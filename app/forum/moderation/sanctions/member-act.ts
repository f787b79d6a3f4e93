import { type Actor, isStaff, type Role, type Verdict } from '#app/forum/members/accounts/actor.ts'
import { type ActKey, actOf, mayModerate } from '#app/forum/moderation/decide/act.ts'

/** What staff can do to a member on a page of its own: the end of its address, and the act it is. */
export const memberActs = {
  warning: 'member.warned',
  silence: 'member.silenced',
  unsilencing: 'member.unsilenced',
  suspension: 'member.suspended',
  reinstatement: 'member.reinstated',
  cleaning: 'member.cleaned',
  appointment: 'member.appointed',
  'appointment-end': 'member.appointment-ended',
  role: 'member.role-changed',
  'warning-lifting': 'member.warning-lifted',
  'cleaning-undoing': 'member.clean-undone',
} as const satisfies Record<string, ActKey>
export type MemberActName = keyof typeof memberActs

export const needsRule = (act: MemberActName) => actOf(memberActs[act]).needsRule

type Concerned = { id: string; role: Role }
type State = { suspended: boolean; silenced: boolean; appointed: boolean }

export const mayDo = (actor: Actor, act: MemberActName, member: Concerned): Verdict =>
  mayModerate(actor, memberActs[act], member)

/** What makes sense now and this staff may: of each pair of do and undo, one. */
export function offered(actor: Actor, member: Concerned, { suspended, silenced, appointed }: State) {
  if (!isStaff(actor)) return []
  const sensible: MemberActName[] = [
    'warning',
    silenced ? 'unsilencing' : 'silence',
    suspended ? 'reinstatement' : 'suspension',
    'cleaning',
    appointed ? 'appointment-end' : 'appointment',
    'role',
  ]
  return sensible.filter((act) => mayDo(actor, act, member) === true)
}
