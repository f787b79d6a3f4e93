import { type Actor, insist, type Member } from '#app/forum/members/accounts/actor.ts'
import { openCase } from '#app/forum/moderation/decide/case.server.ts'
import { isNewcomer } from '#app/forum/moderation/screening/pace.server.ts'
import { screenWords } from '#app/forum/moderation/screening/screen-words.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { claimPath } from './claim-path.ts'
import { type FoundClaim, findClaim } from './claim-queries.server.ts'
import { type DangerReport, mayConfirm } from './confirmation.ts'
import { gateByRule } from './gate-by-rule.server.ts'

/** Shown back screens that say so before a tip is closed until staff look. */
const TO_GATE = 2

/** Says that a tip is dangerous, and why: on top at once from a member of some standing, otherwise it waits for staff. */
export async function reportDanger(member: Actor, claimId: string, { note }: DangerReport) {
  const claim = await findClaim(member, claimId)
  insist(member, mayConfirm(member, { ...claim, gatedAt: null }, now()))
  return transact(async (tx) => {
    await tx.claim.update({ where: { id: claimId }, data: { revision: { increment: 0 } } })
    const key = { claimId_memberId: { claimId, memberId: member.id } }
    if (await tx.dangerNote.findUnique({ where: key })) throw refuse.conflict('confirmations.danger.already')
    const standing = !isNewcomer(member)
    const shown = await hasShown(tx, member)
    await tx.dangerNote.create({
      data: { id: newId(), claimId, memberId: member.id, text: note, shown, standing, at: now() },
    })
    if (standing)
      await tx.claim.update({ where: { id: claimId }, data: { noticeAt: claim.noticeAt ?? now() } })
    const serious = await tx.dangerNote.count({ where: { claimId, shown: true } })
    if (serious >= TO_GATE && !claim.gatedAt) {
      await gateByRule(tx, claim)
    }
    await askStaff(tx, claim, serious >= TO_GATE)
    await screenWords(tx, member, { note }, claimPath(claim))
    return { standing, gated: serious >= TO_GATE }
  })
}

/** Every danger waits for staff, with what it is about: a thread, or the post that answers a question. */
async function askStaff(tx: Tx, { id, kind, thread, authorId }: FoundClaim, gated: boolean) {
  if (!thread) return // The row of an app on a phone: nobody follows steps there.
  const subject =
    kind === 'ANSWER' ? { kind: 'post' as const, id } : { kind: 'thread' as const, id: thread.id }
  const priority = gated ? 10 : 5
  await openCase(tx, { kind: 'danger', subject, priority, language: thread.language, authorId })
}

/** Any back screen: a danger is not of one phone alone. */
async function hasShown(tx: Tx, { id }: Member) {
  return (await tx.ownershipProof.count({ where: { memberId: id, withdrawnAt: null } })) > 0
}
