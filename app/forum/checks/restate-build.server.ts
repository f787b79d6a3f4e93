import { db } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { giveWay } from '#app/platform/jobs/give-way.ts'
import { restate } from './restate.server.ts'

/** Claims at once: few enough that others wait for no lot longer than for a page. */
const LOT = 20

/** A build became known, or no longer is: every claim that was ever checked on its phone gets its state for it. */
export async function restateBuild(_: Record<string, unknown>, buildPhoneId: string) {
  const place = await db.buildPhone.findUnique({ where: { id: buildPhoneId } })
  if (!place) return
  await restateAll(place.phoneId, place.buildId)
}

/** All claims of a phone, for one build or for all. What is stored is what the findings say, whatever it was. */
export async function restateAll(phoneId: string, buildId?: string) {
  for (let after = ''; ; ) {
    const claims = await db.confirmation.groupBy({
      by: ['claimId'],
      where: { phoneId, current: 1, claimId: { gt: after } },
      orderBy: { claimId: 'asc' },
      take: LOT,
    })
    const last = claims.at(-1)
    if (!last) return
    const ids = claims.map(({ claimId }) => claimId)
    await transact(async (tx) => {
      await tx.claim.updateMany({ where: { id: { in: ids } }, data: { revision: { increment: 0 } } })
      await restate(tx, ids, phoneId, buildId)
    })
    after = last.claimId
    await giveWay()
  }
}
