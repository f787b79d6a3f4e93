import { mayEnterAdmin } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { foldName } from '#app/forum/members/accounts/name.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Prisma } from '#app/platform/db/client.server.ts'
import type { MemberFilter } from './sanction.ts'

const MEMBERS_A_PAGE = 50

/** Members as staff look for them, newest first: ids follow time, so a page is a walk along the key. */
export async function listMembers(staff: Actor, { q, show, level, after }: MemberFilter) {
  insist(staff, mayEnterAdmin(staff))
  const rows = await db.member.findMany({
    where: {
      AND: [
        named(q),
        after ? { id: { lt: after } } : {},
        show === 'suspended' ? { suspendedUntil: { gt: now() } } : {},
        show === 'silenced' ? { silencedUntil: { gt: now() } } : {},
        show === 'staff' ? { role: { not: 'MEMBER' } } : {},
        level === undefined ? {} : { level },
      ],
    },
    select: {
      id: true,
      name: true,
      role: true,
      demo: true,
      level: true,
      joinedAt: true,
      suspendedUntil: true,
      silencedUntil: true,
    },
    orderBy: { id: 'desc' },
    take: MEMBERS_A_PAGE + 1,
  })
  const members = rows.slice(0, MEMBERS_A_PAGE).map(({ suspendedUntil, silencedUntil, ...member }) => ({
    ...member,
    suspended: !!suspendedUntil && suspendedUntil > now(),
    silenced: !!silencedUntil && silencedUntil > now(),
  }))
  return { members, next: rows.length > MEMBERS_A_PAGE ? members.at(-1)!.id : null }
}

/** A part of a name, however it was typed, or a whole id. */
function named(q: string | undefined): Prisma.MemberWhereInput {
  if (!q) return {}
  return { OR: [{ foldedName: { contains: foldName(q.replace(/^@/, '')) } }, { id: q }] }
}
