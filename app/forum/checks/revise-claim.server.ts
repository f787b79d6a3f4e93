import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { refreshThreads } from './refresh-threads.server.ts'
import { restate } from './restate.server.ts'

/** A step of editing: what was found before was found of other steps, and weighs half from here on. */
export async function reviseClaim(tx: Tx, id: string) {
  await tx.claim.update({ where: { id }, data: { revision: { increment: 1 }, revisedAt: now() } })
  const named = { claimId: id, current: 1 }
  const phones = await tx.confirmation.findMany({
    where: named,
    select: { phoneId: true },
    distinct: ['phoneId'],
  })
  for (const { phoneId } of phones) await restate(tx, [id], phoneId)
  await refreshThreads(tx, [id])
}
