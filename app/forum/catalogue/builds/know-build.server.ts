import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { noteForStaff } from '#app/forum/members/accounts/staff-log.server.ts'
import { tell } from '#app/forum/notifications/tell.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import { mayDecide, PHONE_BUILDS } from './build-policy.ts'
import { holdPhone, placeFor } from './place-build.server.ts'

const RESTATE = 'restate-build'

/** Staff say that this build of that phone exists. */
export async function approveBuild(staff: Actor, phoneId: string, typed: string) {
  insist(staff, mayDecide(staff))
  return decide(staff.id, phoneId, typed, 'known')
}

/** Staff take that back, or what members said. It does not come to be known by members again. */
export async function withdrawBuild(staff: Actor, phoneId: string, typed: string) {
  insist(staff, mayDecide(staff))
  return decide(staff.id, phoneId, typed, 'withdrawn')
}

/** The same for the operator at the terminal, whom nobody has to ask. */
export function decide(actorId: string | null, phoneId: string, typed: string, what: 'known' | 'withdrawn') {
  return transact(async (tx) => {
    await holdPhone(tx, phoneId)
    const place = await placeFor(tx, phoneId, typed)
    const changed =
      what === 'known' ? await knowBuild(tx, place.id, 'staff') : await forgetBuild(tx, place.id)
    if (!changed) throw refuse.conflict(what === 'known' ? 'builds.knownAlready' : 'builds.notKnown')
    await noteForStaff(tx, { actorId, action: `build.${what}`, subject: { kind: 'build', id: place.id } })
    return place.text
  })
}

/** A step: from here on the build counts as one of its phone's. False where it did already. */
export async function knowBuild(tx: Tx, placeId: string, by: 'members' | 'staff') {
  const { count } = await tx.buildPhone.updateMany({
    where: { id: placeId, known: false },
    data: { known: true, knownSince: now(), knownBy: by },
  })
  if (count === 0) return false
  await followPlace(tx, placeId, true)
  return true
}

/** A step: as if it had never been known. That staff decided so stays, and what was told and not read goes. */
async function forgetBuild(tx: Tx, placeId: string) {
  const { count } = await tx.buildPhone.updateMany({
    where: { id: placeId, known: true },
    data: { known: false, knownSince: null, knownBy: 'staff' },
  })
  if (count === 0) return false
  await followPlace(tx, placeId, false)
  return true
}

/** A step after a build came to be known of a phone, or no longer is: the states of its tips, and news for who watches. */
export async function followPlace(tx: Tx, placeId: string, known: boolean) {
  await later(tx, { kind: RESTATE, key: placeId })
  if (known) await tellWatchers(tx, placeId)
  else await tx.notification.deleteMany({ where: { kind: 'build-known', cause: placeId, readAt: null } })
}

async function tellWatchers(tx: Tx, placeId: string) {
  const { phoneId, build } = await tx.buildPhone.findUniqueOrThrow({
    where: { id: placeId },
    include: { build: { select: { text: true } } },
  })
  const watchers = await tx.subscription.findMany({
    where: { kind: PHONE_BUILDS, subject: phoneId },
    select: { memberId: true },
  })
  const ids = watchers.map(({ memberId }) => memberId)
  await tell(tx, ids, {
    kind: 'build-known',
    cause: placeId,
    params: { phone: phoneId, build: build.text, path: `/phones/${phoneId}/updates` },
  })
}
