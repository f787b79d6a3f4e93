import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, isStaff, type Verdict } from '#app/forum/members/accounts/actor.ts'
import { idIn } from '#app/forum/threads/slug.ts'

export const linkKinds = ['REPLACED_BY', 'NEEDS', 'CONFLICTS', 'SAME', 'TRANSLATION'] as const
export type LinkKind = (typeof linkKinds)[number]

/** From how many members on a conflict is no mere suspicion: then readers of both tips are warned. */
export const BACKERS_TO_SETTLE = 2

/** Of these, a chain must not come back to where it began: nobody could ever do the first. */
export const ordered: LinkKind[] = ['REPLACED_BY', 'NEEDS']

/** The id in what a member typed or pasted: an address of a tip, or an id itself. */
export function tipIdIn(typed: string) {
  const path = typed.replace(/[?#].*$/s, '').replace(/(?<!\/)\/+$/, '')
  return idIn(path.slice(path.lastIndexOf('/') + 1)).toLowerCase()
}

/** Authors and staff say what a tip has to do with others; that two get in each other's way, whoever saw it. */
export function mayLink(actor: Actor, from: { authorId: string }, kind: LinkKind, at: Date): Verdict {
  const verdict = mayTakePart(actor, at)
  if (verdict !== true) return verdict
  return kind === 'CONFLICTS' || mayLinkAll(actor, from) ? true : 'tips.link.notYours'
}

export function mayLinkAll(actor: Actor, from: { authorId: string }) {
  return actor.id === from.authorId || isStaff(actor)
}
