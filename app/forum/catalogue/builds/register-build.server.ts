import { readBuild } from '#app/forum/catalogue/os-build.ts'
import { type Actor, insist, type Member } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { DAY, now, SECOND, startOfDay } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { ENOUGH, mayRegister, REGISTRATIONS_A_DAY } from './build-policy.ts'
import { knowBuild } from './know-build.server.ts'
import { holdPhone, placeFor } from './place-build.server.ts'

/** This member has that build on their phone. Answers whether it is known, now or already. */
export async function registerBuild(
  member: Actor,
  phoneId: string,
  typed: string,
  { network }: { network: string },
) {
  insist(member, mayRegister(member, phoneId, now()))
  return transact(async (tx) => {
    await holdPhone(tx, phoneId)
    await insistOnFew(tx, member)
    const place = await placeFor(tx, phoneId, typed)
    if (place.known) return { known: true }
    const key = { buildPhoneId: place.id, memberId: member.id }
    const row = { network, at: now() }
    await tx.buildRegistration.upsert({
      where: { buildPhoneId_memberId: key },
      create: { ...key, ...row },
      update: row,
    })
    // What staff once said no to, they alone bring back.
    const open = place.knownBy !== 'staff' && fits(place.text, phoneId)
    return { known: open && (await haveEnough(tx, place)) && (await knowBuild(tx, place.id, 'members')) }
  })
}

/** Its letters are those of a family we know, and of this phone. */
function fits(text: string, phoneId: string) {
  const read = readBuild(text)
  return read !== null && read !== 'imei' && read.verified && read.phone === phoneId
}

/** Old enough when they registered it, still with that phone, and no two from one network. */
async function haveEnough(tx: Tx, { id, phoneId }: { id: string; phoneId: string }) {
  const rows = await tx.buildRegistration.findMany({
    where: { buildPhoneId: id, member: { phoneId, demo: false } },
    select: { network: true, at: true, member: { select: { joinedAt: true, suspendedUntil: true } } },
  })
  const counted = rows.filter(
    ({ at, member }) =>
      +at - +member.joinedAt >= ENOUGH.age && !(member.suspendedUntil && member.suspendedUntil > now()),
  )
  return new Set(counted.map(({ network }) => network)).size >= ENOUGH.members
}

async function insistOnFew(tx: Tx, { id }: Member) {
  const today = startOfDay(now())
  const count = await tx.buildRegistration.count({ where: { memberId: id, at: { gte: today } } })
  if (count < REGISTRATIONS_A_DAY) return
  throw refuse.tooMany('builds.enoughToday', Math.ceil((+today + DAY - +now()) / SECOND))
}
