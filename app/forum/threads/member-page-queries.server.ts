import { isSuspended } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, isStaff } from '#app/forum/members/accounts/actor.ts'
import { foldName } from '#app/forum/members/accounts/name.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { loadThreadsOf } from './list-page-queries.server.ts'

/** What a member's page shows everybody: name, phone, what they wrote. Never the address. */
export async function loadMemberPage(actor: Actor, name: string, after: string | undefined, locale: Locale) {
  const member = await db.member.findUnique({
    where: { foldedName: foldName(name) },
    select: {
      id: true,
      name: true,
      displayName: true,
      demo: true,
      joinedAt: true,
      phoneId: true,
      suspendedUntil: true,
    },
  })
  if (!member) throw refuse.notFound('accounts.member.noSuch')
  const { suspendedUntil, ...shown } = member
  const list = await loadThreadsOf(actor, { author: member.id, after }, locale)
  const suspended = isSuspended({ suspendedUntil }, now())
  return { member: { ...shown, suspended }, moderable: isStaff(actor), ...list }
}
