import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { undoEdit } from '#app/forum/moderation/acts/edit-post-as-staff.server.ts'
import { ungateTip } from '#app/forum/moderation/acts/gate-tip.server.ts'
import { reopenThread } from '#app/forum/moderation/acts/lock-thread.server.ts'
import { restorePostIn } from '#app/forum/moderation/acts/remove-post.server.ts'
import type { ActKey } from '#app/forum/moderation/decide/act.ts'
import type { Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { undoClean } from '#app/forum/moderation/sanctions/clean-spammer.server.ts'
import { unsilence } from '#app/forum/moderation/sanctions/silence-member.server.ts'
import { reinstateMember } from '#app/forum/moderation/sanctions/suspend-member.server.ts'
import { liftWarning } from '#app/forum/moderation/sanctions/warn-member.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

type Decided = { id: string; act: string; subjectId: string; batchId: string | null }

/** The undo of one decision, in a transaction that is already open. */
type Undo = (tx: Tx, by: Actor, decision: Decided, why: Why) => Promise<unknown>

/** From an act somebody may object to, to what takes it back. */
export const undoOf: Partial<Record<ActKey, Undo>> = {
  'post.removed': (tx, by, { subjectId }, why) => restorePostIn(tx, by, subjectId, why),
  'post.rejected': (tx, by, { subjectId }, why) => restorePostIn(tx, by, subjectId, why),
  'post.held': (tx, by, { subjectId }, why) => restorePostIn(tx, by, subjectId, why, 'post.approved'),
  'post.edited': (tx, by, { subjectId }, why) => undoEdit(by, subjectId, why, tx),
  'thread.locked': (tx, by, { subjectId }, why) => reopenThread(by, subjectId, why, tx),
  'tip.gated': (tx, by, { subjectId }, why) => ungateTip(by, subjectId, why, tx),
  'member.warned': (tx, by, { id }, why) => liftWarning(by, id, why, tx),
  'member.silenced': (tx, by, { subjectId }, why) => unsilence(by, subjectId, why, tx),
  'member.suspended': (tx, by, { subjectId }, why) => reinstateMember(by, subjectId, why, tx),
  'member.cleaned': (tx, by, { batchId }, why) => undoClean(by, batchId ?? '', why, tx),
}

/** A step: everything as it was before this decision. */
export async function undoDecision(tx: Tx, by: Actor, decision: Decided, why: Why) {
  const undo = undoOf[decision.act as ActKey]
  if (!undo) throw refuse.conflict('appeals.judge.noUndo')
  await undo(tx, by, decision, why)
}
