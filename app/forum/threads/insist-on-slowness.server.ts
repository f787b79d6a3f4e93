import { isStaff, type Member } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now, SECOND } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { standingDecision } from './restraint-queries.server.ts'

type Slow = { id: string; slowSeconds: number | null }

/**
 * A step of replying, behind the thread's row: in a discussion that staff slowed down each member waits between two
 * replies. What they deleted counts too (readableBy has no say), or deleting would be the way around it.
 */
export async function insistOnSlowness(tx: Tx, member: Member, { id, slowSeconds }: Slow) {
  if (!slowSeconds || isStaff(member)) return
  const last = await tx.post.findFirst({
    where: { threadId: id, authorId: member.id, position: { gt: 1 } },
    orderBy: { position: 'desc' },
    select: { createdAt: true },
  })
  const wait = last ? +last.createdAt + slowSeconds * SECOND - +now() : 0
  if (wait <= 0 || !(await standingDecision(tx, id, 'thread.slowed'))) return
  throw refuse.tooMany('threads.slow.wait', Math.ceil(wait / SECOND))
}
