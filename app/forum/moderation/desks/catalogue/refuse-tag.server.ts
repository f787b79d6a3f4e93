import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { mayModerate } from '#app/forum/moderation/decide/act.ts'
import { decide, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import type { JsonObject, Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { recorded } from './change-catalogue.server.ts'
import { insistOnOpen, settleThread, takeProposals } from './settle-proposals.server.ts'
import { asWaiting, findProposals, type Waiting, waitAgain } from './waiting-words.server.ts'

/**
 * The word stays a word of no tag. Whoever proposed it is told, with the moderator's words. What staff of the same rank
 * proposed goes on waiting.
 */
export async function refuseTag(by: Actor, proposalId: string, { case: seen, ...why }: Why = {}) {
  insist(by, mayModerate(by, 'tag.refused', null))
  return transact(async (tx) => {
    await insistOnOpen(tx, seen)
    const proposals = await findProposals(tx, proposalId)
    const open = proposals.filter(({ member }) => mayModerate(by, 'tag.refused', member) === true)
    if (open.length === 0) insist(by, mayModerate(by, 'tag.refused', proposals[0]!.member))
    const batchId = open.length > 1 ? newId() : undefined
    const decisions: { id: string }[] = []
    for (const { member, ...proposal } of open) {
      const { id, threadId } = proposal
      const subject = { kind: 'tag' as const, id }
      const snapshot = asWaiting(proposal)
      const act = { key: 'tag.refused' as const, subject, author: member, snapshot }
      const decision = await decide(tx, by, { ...act, batchId, ...why }, () => takeProposals(tx, [id]))
      await tx.thread.update({ where: { id: threadId }, data: { version: { increment: 1 } } })
      await settleThread(tx, threadId, decision, seen)
      decisions.push(decision)
    }
    return decisions[0]!
  })
}

/** A slip: the word waits again in every thread it was refused in with this one, and who proposed it is told. */
export async function undoRefusal(by: Actor, proposalId: string, why: Why = {}) {
  const key = 'tag.refusal-undone'
  return recorded(by, key, async (tx) => {
    const refused = await refusedWith(tx, proposalId)
    const batchId = refused.length > 1 ? newId() : undefined
    const decisions: { id: string }[] = []
    for (const { subjectId: id, authorId, evidence } of refused) {
      const snapshot = (evidence?.snapshot ?? {}) as JsonObject
      if (!('folded' in snapshot)) throw refuse.conflict('cabinet.nothingToUndo')
      const author = await tx.member.findUniqueOrThrow({
        where: { id: authorId! },
        select: { id: true, role: true },
      })
      const act = { key, subject: { kind: 'tag' as const, id }, author, snapshot, batchId } as const
      const decision = await decide(tx, by, { ...act, ...why }, async () => undefined)
      await waitAgain(tx, [snapshot as unknown as Waiting], decision)
      decisions.push(decision)
    }
    return decisions[0]!
  })
}

/** The refusals of one word that were one act, and stand. */
async function refusedWith(tx: Tx, id: string) {
  const standing = { act: 'tag.refused', undoneAt: null }
  const one = await tx.decision.findFirst({
    where: { ...standing, subjectKind: 'tag', subjectId: id },
    select: { id: true, batchId: true },
  })
  if (!one) throw refuse.conflict('cabinet.nothingToUndo')
  return tx.decision.findMany({
    where: { ...standing, ...(one.batchId ? { batchId: one.batchId } : { id: one.id }) },
    select: { subjectId: true, authorId: true, evidence: { select: { snapshot: true } } },
  })
}
