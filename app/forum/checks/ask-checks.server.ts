import { buildFor } from '#app/forum/catalogue/builds/build-queries.server.ts'
import { listening } from '#app/forum/notifications/mute.server.ts'
import { tell } from '#app/forum/notifications/tell.server.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'

/** A member is asked so often in seven days, and not about builds that became known long ago. */
export const CHECKS_A_WEEK = 3
const RECENT = 90 * DAY

/**
 * Asks the right members whether a tip they once confirmed still works: those with the phone and the new build. The
 * most useful tips first.
 */
export async function askChecks() {
  const recent = { known: true, knownSince: { gte: new Date(+now() - RECENT) } }
  const places = await db.buildPhone.findMany({
    where: recent,
    include: { build: { select: { text: true } } },
  })
  let asked = 0
  for (const place of places) {
    const owners = await db.member.findMany({
      where: {
        phoneId: place.phoneId,
        build: { not: null },
        confirmations: { some: { phoneId: place.phoneId, current: 1 } },
      },
      select: { id: true, build: true },
    })
    for (const { id, build } of owners) {
      const has = await buildFor(place.phoneId, build)
      if (has.id === place.buildId) asked += await ask(id, place)
    }
  }
  return asked
}

type Place = { phoneId: string; buildId: string; build: { text: string } }

function ask(memberId: string, { phoneId, buildId, build }: Place) {
  return transact(async (tx) => {
    const week = { memberId, kind: 'check-asked', at: { gte: new Date(+now() - 7 * DAY) } }
    const budget = CHECKS_A_WEEK - (await tx.notification.count({ where: week }))
    if (budget <= 0 || (await listening(tx, [memberId], 'check-asked', phoneId)).length === 0) return 0
    const claims = await tx.claim.findMany({
      where: {
        gatedAt: null,
        authorId: { not: memberId },
        thread: { removedAt: null, deletedAt: null },
        confirmations: {
          some: { memberId, phoneId, current: 1 },
          none: { memberId, phoneId, buildId, current: 1 },
        },
        states: { some: { phoneId, buildId, greySince: { not: null }, settledAt: null } },
      },
      orderBy: [{ thread: { score: 'desc' } }, { id: 'asc' }],
      include: { thread: { select: { title: true } } },
      take: 20,
    })
    let asked = 0
    for (const { id, thread } of claims) {
      if (asked === budget) break
      const params = {
        claim: id,
        title: thread?.title ?? '',
        phone: phoneId,
        build: build.text,
        path: `/threads/${id}#works`,
      }
      asked += await tell(tx, [memberId], {
        kind: 'check-asked',
        cause: `${id}/${phoneId}/${buildId}`,
        params,
      })
    }
    return asked
  })
}
