import { isStaff, type Member } from '#app/forum/members/accounts/actor.ts'
import { rightsOf } from '#app/forum/members/accounts/rights.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** From here on how often staff agreed says something. */
const SETTLED_FOR_BONUS = 5
const EXPECTED_SHARE = 0.7
const BONUS_MAX = 5
const LEAST = 0.1
const STAFFS_WEIGHT = 6

type Settled = { agreed: number; disagreed: number }

/**
 * What a report weighs: 1 + the reporter's level of trust (staff: 5) + a bonus for accuracy. The bonus begins after five
 * settled reports: how far the share staff agreed with lies from 0.7, as a part of what is left on its side (-1 to 1),
 * times log4 of how many were settled; at most 5. After Discourse's flag score (app/models/reviewable_score.rb,
 * user_flag_score); the floor of 0.1 and the half of a newcomer are ours.
 */
export function weightOf(member: Pick<Member, 'level' | 'role'>, settled: Settled) {
  const staff = isStaff(member as Member)
  const { reportWeight } = rightsOf(member)
  if (!staff && member.level === 0) return reportWeight
  return rounded(Math.max(LEAST, (staff ? STAFFS_WEIGHT : reportWeight) + accuracyBonus(settled)))
}

function accuracyBonus({ agreed, disagreed }: Settled) {
  const total = agreed + disagreed
  if (total <= SETTLED_FOR_BONUS) return 0
  const distance = agreed / total - EXPECTED_SHARE
  const part = distance / (distance >= 0 ? 1 - EXPECTED_SHARE : EXPECTED_SHARE)
  return Math.min(BONUS_MAX, part * (Math.log(total) / Math.log(4)))
}

/** Sums of hundredths are told apart from the threshold; what lies beyond is noise. */
export function rounded(weight: number) {
  return Math.round(weight * 100) / 100
}

/** A step: what a report of this member weighs, by what became of their earlier ones. */
export async function weighReport(tx: Tx, member: Member) {
  const mine = { reporterId: member.id, kind: 'report' }
  const [agreed, disagreed] = await Promise.all([
    tx.report.count({ where: { ...mine, outcome: 'agreed' } }),
    tx.report.count({ where: { ...mine, outcome: 'disagreed' } }),
  ])
  return weightOf(member, { agreed, disagreed })
}
