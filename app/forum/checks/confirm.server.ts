import { buildFor } from '#app/forum/catalogue/builds/build-queries.server.ts'
import { real } from '#app/forum/catalogue/phone.ts'
import { type Actor, insist, type Member } from '#app/forum/members/accounts/actor.ts'
import { holdMember } from '#app/forum/moderation/screening/pace.server.ts'
import { screenWords } from '#app/forum/moderation/screening/screen-words.server.ts'
import { settle } from '#app/forum/notifications/tell.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { DAY, now, SECOND, startOfDay } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { claimPath } from './claim-path.ts'
import { findClaim } from './claim-queries.server.ts'
import { type Confirmation, mayConfirm } from './confirmation.ts'
import { restate } from './restate.server.ts'
import { standingOf } from './standing.server.ts'
import { BURST, CONFIRMATIONS_A_DAY } from './weights.ts'

/** Says what this member found. What they said before of that phone and build becomes history. */
export async function confirmClaim(
  member: Actor,
  claimId: string,
  said: Confirmation,
  { network }: { network: string },
) {
  const claim = await findClaim(member, claimId)
  insist(member, mayConfirm(member, claim, now()))
  if (said.step && said.step > claim.steps) throw refuse.invalid('step', 'confirmations.step.unknown')
  if (!(await db.phone.count({ where: { id: said.phone, ...real } }))) {
    throw refuse.invalid('phone', 'confirmations.phone.missing')
  }
  const build = await buildFor(said.phone, said.build)

  return transact(async (tx) => {
    // Holds the claim's row: a hundred identical confirmations at once are one.
    const { revision } = await tx.claim.update({
      where: { id: claimId },
      data: { revision: { increment: 0 } },
      select: { revision: true },
    })
    const found = {
      finding: said.finding,
      step: said.finding === 'BROKEN' ? (said.step ?? null) : null,
      note: said.note,
      appVersion: said.appVersion,
      region: said.region ?? '',
      access: said.access ?? null,
      revision,
    }
    const where = { claimId, memberId: member.id, phoneId: said.phone, buildId: build.id }
    const before = await tx.confirmation.findFirst({ where: { ...where, current: 1 } })
    if (before && saysTheSame(before, found)) return before
    await insistOnPace(tx, member)
    await tx.confirmation.updateMany({ where: { ...where, current: 1 }, data: { current: null } })
    const confirmation = await tx.confirmation.create({
      data: {
        id: newId(),
        ...where,
        ...found,
        standing: await standingOf(tx, member, said.phone),
        network,
        held: await isBurst(tx, member, claimId, network),
        current: 1,
        demo: member.demo === true,
        at: now(),
      },
    })
    const { note, appVersion } = said
    await screenWords(tx, member, { note, appVersion }, claimPath(claim))
    await settle(tx, 'check-asked', `${claimId}/${said.phone}/${build.id}`, member.id)
    await restate(tx, [claimId], said.phone)
    return confirmation
  })
}

/** Takes back what this member found of that phone and build. It stays as history. */
export async function withdrawConfirmation(member: Actor, claimId: string, confirmationId: string) {
  const claim = await findClaim(member, claimId)
  insist(member, mayConfirm(member, { ...claim, gatedAt: null }, now()))
  return transact(async (tx) => {
    await tx.claim.update({ where: { id: claimId }, data: { revision: { increment: 0 } } })
    const own = { id: confirmationId, claimId, memberId: member.id, current: 1 }
    const confirmation = await tx.confirmation.findFirst({ where: own })
    if (!confirmation) throw refuse.notFound('confirmations.noSuch')
    await tx.confirmation.update({ where: { id: confirmation.id }, data: { current: null } })
    await restate(tx, [claimId], confirmation.phoneId)
  })
}

function saysTheSame<Said extends object>(before: Said, found: Partial<Said>) {
  return Object.entries(found).every(([name, value]) => before[name as keyof Said] === value)
}

async function insistOnPace(tx: Tx, member: Member) {
  if (member.demo) return
  await holdMember(tx, member)
  const today = startOfDay(now())
  const count = await tx.confirmation.count({ where: { memberId: member.id, at: { gte: today } } })
  if (count < CONFIRMATIONS_A_DAY) return
  throw refuse.tooMany('confirmations.enoughToday', Math.ceil((+today + DAY - +now()) / SECOND))
}

/** Many members of one network on one claim within an hour: what comes beyond a few waits for staff. */
async function isBurst(tx: Tx, member: Member, claimId: string, network: string) {
  if (member.demo) return false
  const since = new Date(+now() - BURST.within)
  const others = await tx.confirmation.findMany({
    where: { claimId, network, at: { gte: since }, memberId: { not: member.id }, demo: false },
    select: { memberId: true },
    distinct: ['memberId'],
  })
  return others.length >= BURST.count
}
