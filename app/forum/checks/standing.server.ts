import type { Member } from '#app/forum/members/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Standing } from './tally.ts'
import { YOUNG } from './weights.ts'

/** What a member's word on a phone weighs by, now. */
export async function standingOf(tx: Tx, member: Member, phoneId: string): Promise<Standing> {
  const proof = { memberId: member.id, phoneId, withdrawnAt: null }
  if (await tx.ownershipProof.findFirst({ where: proof, select: { id: true } })) return 'SHOWN'
  if (+now() - +member.joinedAt < YOUNG) return 'NEW'
  return member.phoneId === phoneId ? 'DECLARED' : 'NEVER'
}
