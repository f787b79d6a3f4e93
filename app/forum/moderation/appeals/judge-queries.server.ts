import { memberColumns } from '#app/forum/members/accounts/sessions.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { mayJudge } from './appeal-policy.ts'

type Against = { authorId: string | null; decidedById: string | null }

/** How many on staff could judge an objection now: with none it waits, and its page says why. */
export async function countJudges({ authorId, decidedById }: Against) {
  const author = authorId ? await db.member.findUnique({ where: { id: authorId }, select: rank }) : null
  const staff = await db.member.findMany({
    where: {
      role: { in: ['MODERATOR', 'ADMIN'] },
      OR: [{ suspendedUntil: null }, { suspendedUntil: { lte: now() } }],
    },
    select: memberColumns,
  })
  return staff.filter((one) => mayJudge(one, { decidedAgainstId: decidedById, author }) === true).length
}

const rank = { id: true, role: true } as const
