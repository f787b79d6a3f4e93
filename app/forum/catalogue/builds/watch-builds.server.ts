import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { mayWatch, PHONE_BUILDS } from './build-policy.ts'

/** This member wants to be told when a build of that phone becomes known. */
export async function watchBuilds(member: Actor, phoneId: string) {
  insist(member, mayWatch(member, now()))
  if (!(await db.phone.findUnique({ where: { id: phoneId }, select: { id: true } })))
    throw refuse.notFound('builds.noSuchPhone')
  const key = { memberId: member.id, kind: PHONE_BUILDS, subject: phoneId }
  await db.subscription.upsert({
    where: { memberId_kind_subject: key },
    create: { ...key, at: now() },
    update: key,
  })
}

/** And no longer. */
export async function unwatchBuilds(member: Actor, phoneId: string) {
  insist(member, mayWatch(member, now()))
  await db.subscription.deleteMany({ where: { memberId: member.id, kind: PHONE_BUILDS, subject: phoneId } })
}
