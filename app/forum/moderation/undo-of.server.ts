import type { ActKey } from '#app/forum/decisions/act.ts'
import type { By, Why } from '#app/forum/decisions/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { restorePostIn } from './remove-post.server.ts'

/** The undo of one decision, about the subject of this id. */
export type Undo = (tx: Tx, by: By, subjectId: string, why: Why) => Promise<unknown>

/**
 * From an act to what takes it back inside a transaction that is already open. The shape of each: a verb that opens
 * one (`restorePost = (by, id, why) => transact((tx) => restorePostIn(tx, by, id, why))`) and beside it, in the same
 * file, a step of the same name with `In` that reads through `tx` alone and ends in `decide(tx, by, …)`, whose act
 * `takesBack` the one named here. An act that can be objected to and is not named here can be judged, not reversed.
 */
export const undoOf: Partial<Record<ActKey, Undo>> = {
  'post.removed': restorePostIn,
  'post.rejected': restorePostIn,
  'post.held': (tx, by, id, why) => restorePostIn(tx, by, id, why, 'post.approved'),
}

/** A step: everything as it was before this decision. */
export async function undoDecision(
  tx: Tx,
  by: By,
  { act, subjectId }: { act: string; subjectId: string },
  why: Why,
) {
  const undo = undoOf[act as ActKey]
  if (!undo) throw refuse.conflict('appeals.judge.noUndo')
  await undo(tx, by, subjectId, why)
}
