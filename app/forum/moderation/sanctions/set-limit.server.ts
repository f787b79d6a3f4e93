import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

export type Limit = 'suspendedUntil' | 'silencedUntil'

/** A step: from now on until then. False where such a limit holds already. */
export async function setLimit(tx: Tx, memberId: string, limit: Limit, until: Date) {
  const { count } = await tx.member.updateMany({
    where: { id: memberId, OR: [{ [limit]: null }, { [limit]: { lte: now() } }] },
    data: { [limit]: until },
  })
  return count === 1
}

/**
 * A step: the limit ends. One that is over can still be taken back while its decision stands, so that it no longer
 * speaks against its member. False where there is nothing to take back.
 */
export async function liftLimit(tx: Tx, memberId: string, limit: Limit, undoes: string | null) {
  const { count } = await tx.member.updateMany({
    where: { id: memberId, [limit]: { gt: now() } },
    data: { [limit]: null },
  })
  if (count === 1) return true
  if (!undoes) return false
  // Holds the member's row: of two who take back what is over, the second finds it done.
  await tx.member.update({ where: { id: memberId }, data: { [limit]: null } })
  return (await tx.decision.count({ where: { id: undoes, undoneAt: null } })) === 1
}

/** The decision behind a member's limit: what holds now, or what held last. Null where it was part of something larger. */
export async function decisionBehind(
  tx: Pick<Tx, 'decision'>,
  act: 'member.suspended' | 'member.silenced',
  memberId: string,
  until: Date | null,
) {
  const holds = until && until > now() ? until : undefined
  const found = await tx.decision.findFirst({
    where: { act, subjectKind: 'member', subjectId: memberId, undoneAt: null, endsAt: holds },
    orderBy: { at: 'desc' },
    select: { id: true },
  })
  return found?.id ?? null
}
