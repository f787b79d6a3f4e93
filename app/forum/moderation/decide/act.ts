import { type Actor, isStaff, type Role, type Verdict } from '#app/forum/members/accounts/actor.ts'

type Kind = {
  by: readonly Role[]
  /** Without a rule nobody learns why. */
  needsRule: boolean
  /** The acts it takes back; do and undo are in one file. */
  takesBack: readonly string[]
  /** Whether whom it concerns is told, with reasons. */
  tells: boolean
  /** Whether whom it concerns may object. */
  appealable: boolean
  /** Whether the public log has a line of it: what concerns content and members does, the care of the catalogue not. */
  logged: boolean
}

const staff = ['MODERATOR', 'ADMIN'] as const
const admin = ['ADMIN'] as const

const restricts = {
  by: staff,
  needsRule: true,
  takesBack: [],
  tells: true,
  appealable: true,
  logged: true,
} as const
const tidies = { ...restricts, needsRule: false, appealable: false } as const
const cares = { ...tidies, tells: false, logged: false } as const
const undoes = (...keys: string[]) => ({ ...tidies, takesBack: keys })
const undoesQuietly = (...keys: string[]) => ({ ...cares, takesBack: keys })

/** Every act of moderation there is. Policy, pages and wording read this table. */
export const acts = {
  'post.removed': restricts,
  'post.restored': undoes('post.removed', 'post.rejected'),
  'post.held': restricts,
  'post.approved': undoes('post.held'),
  'post.rejected': { ...restricts, takesBack: ['post.held'] },
  /** A slip of staff taken back: it waits as it did before. */
  'post.held-again': undoes('post.approved', 'post.rejected'),
  'post.edited': restricts,
  'post.edit-undone': undoes('post.edited'),
  'post.purged': { ...restricts, by: admin },
  'thread.locked': restricts,
  'thread.reopened': undoes('thread.locked'),
  'thread.pinned': { ...tidies, tells: false },
  'thread.unpinned': { ...undoes('thread.pinned'), tells: false },
  'thread.slowed': { ...restricts, appealable: false },
  'thread.unslowed': undoes('thread.slowed'),
  'thread.moved': tidies,
  'thread.moved-back': undoes('thread.moved'),
  'thread.retagged': tidies,
  'thread.tags-restored': undoes('thread.retagged'),
  'thread.merged': tidies,
  'thread.split': undoes('thread.merged'),
  'tip.gated': restricts,
  'tip.ungated': undoes('tip.gated'),
  'tag.accepted': cares,
  'tag.refused': { ...cares, tells: true },
  'tag.acceptance-undone': undoesQuietly('tag.accepted'),
  'tag.refusal-undone': { ...undoesQuietly('tag.refused'), tells: true },
  'tag.merged': cares,
  'tag.unmerged': undoesQuietly('tag.merged'),
  'tag.named': cares,
  'tag.names-restored': undoesQuietly('tag.named'),
  'catalogue.edited': { ...cares, by: admin },
  'catalogue.edit-undone': { ...undoesQuietly('catalogue.edited'), by: admin },
  'member.warned': restricts,
  'member.warning-lifted': undoes('member.warned'),
  'member.silenced': restricts,
  'member.unsilenced': undoes('member.silenced'),
  'member.suspended': restricts,
  'member.reinstated': undoes('member.suspended'),
  'member.cleaned': restricts,
  'member.clean-undone': undoes('member.cleaned'),
  'member.role-changed': { ...cares, by: admin, tells: true },
  'member.appointed': { ...cares, tells: true },
  'member.appointment-ended': { ...undoesQuietly('member.appointed'), tells: true },
  /** What waited asks for nothing: the reporters learn that nothing was done, and why. */
  'case.dismissed': { ...tidies, tells: false },
  'case.reopened': { ...undoesQuietly('case.dismissed') },
  /** Told as the answer to an objection: moderation/judge-appeal.server.ts. */
  'appeal.upheld': { ...tidies, tells: false },
  'appeal.reversed': { ...tidies, tells: false },
} as const satisfies Record<string, Kind>

export type ActKey = keyof typeof acts
export const actOf = (key: ActKey): Kind => acts[key]
export const isAct = (text: unknown): text is ActKey => typeof text === 'string' && Object.hasOwn(acts, text)
export type SubjectKind =
  | 'post'
  | 'thread'
  | 'member'
  | 'tag'
  | 'phone'
  | 'use'
  | 'build'
  | 'case'
  | 'decision'

type Concerned = { id: string; role: Role }

const rank = { VISITOR: 0, MEMBER: 1, MODERATOR: 2, ADMIN: 3 } as const

/** Who may do this to whom: nobody to themselves, nor to equals or higher, but an administrator to a moderator. */
export function mayModerate(actor: Actor, key: ActKey, concerned: Concerned | null): Verdict {
  const { by } = acts[key]
  if (!isStaff(actor)) return 'moderation.staffOnly'
  if (!(by as readonly string[]).includes(actor.role)) return 'moderation.adminOnly'
  if (!concerned) return true
  if (concerned.id === actor.id) return 'moderation.notYourself'
  return rank[concerned.role] < rank[actor.role] ? true : 'moderation.notYourEqual'
}
