import type { Member } from '#app/forum/members/accounts/actor.ts'
import { rightsOf } from '#app/forum/members/accounts/rights.ts'
import { holdMember } from '#app/forum/moderation/screening/pace.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { DAY, now, SECOND, startOfDay } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { env } from '#app/platform/env.server.ts'
import { VOTES_A_DAY } from './vote.ts'

/** A step of voting: nobody decides alone what is good, nor follows one member around. */
export async function insistOnVotePace(tx: Tx, voter: Member, authorId: string, value: 1 | -1) {
  if (env.PACE === 'unlimited' || voter.demo) return
  await holdMember(tx, voter)
  const today = { memberId: voter.id, castAt: { gte: startOfDay(now()) } }
  const [all, same, sameMember] = await Promise.all([
    tx.vote.count({ where: today }),
    tx.vote.count({ where: { ...today, value } }),
    tx.vote.count({ where: { ...today, value, authorId } }),
  ])
  const tomorrow = Math.ceil((+startOfDay(now()) + DAY - +now()) / SECOND)
  const perMember = value === 1 ? VOTES_A_DAY.upPerMember : VOTES_A_DAY.downPerMember
  if (all >= rightsOf(voter).votes) throw refuse.tooMany('votes.enoughToday', tomorrow, { count: all })
  if (value === -1 && same >= VOTES_A_DAY.down) throw refuse.tooMany('votes.enoughDownToday', tomorrow)
  if (sameMember >= perMember) throw refuse.tooMany('votes.enoughForThisMember', tomorrow)
}
