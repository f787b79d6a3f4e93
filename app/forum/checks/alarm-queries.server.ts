import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { isAlarming, RED } from './board.ts'
import { stateOf } from './state.ts'

type Build = { id: string; rank: string }

/** The builds of a phone on which a tip that had worked broke for several owners within days. */
export async function alarmsOn(phoneId: string, builds: Build[]) {
  const suspects = await suspectStates(phoneId, builds)
  const claimId = { in: [...new Set(suspects.map((state) => state.claimId))] }
  const [findings, states] = await Promise.all([
    db.confirmation.findMany({
      where: { claimId, phoneId, current: 1, held: false, at: { gte: soon() } },
      select: { claimId: true, buildId: true, finding: true, standing: true },
    }),
    db.claimState.findMany({ where: { claimId, phoneId, count: { gt: 0 } } }),
  ])
  const rankOf = new Map(builds.map(({ id, rank }) => [id, rank]))
  const before = (claim: string, build: string) =>
    states
      .filter((state) => state.claimId === claim && (rankOf.get(state.buildId) ?? '') < rankOf.get(build)!)
      .map((state) => stateOf(state, now()).word)
  const alarming = suspects.filter(({ claimId, buildId }) => {
    const here = findings.filter((found) => found.claimId === claimId && found.buildId === buildId)
    return isAlarming({
      broken: here.filter(({ finding, standing }) => finding === 'BROKEN' && standing === 'SHOWN').length,
      works: here.filter(({ finding }) => finding === 'WORKS').length,
      before: before(claimId, buildId).find((word) => word === 'works') ?? null,
    })
  })
  return new Set(alarming.map(({ buildId }) => buildId))
}

/** What was called broken at all in these days. */
async function suspectStates(phoneId: string, builds: Build[]) {
  const states = await db.claimState.findMany({
    where: {
      phoneId,
      buildId: { in: builds.map(({ id }) => id) },
      count: { gte: RED.broken },
      lastAt: { gte: soon() },
      claim: { kind: 'TIP', thread: { removedAt: null, deletedAt: null } },
    },
    select: { claimId: true, buildId: true, works: true, change: true, all: true },
    orderBy: { lastAt: 'desc' },
    take: 500,
  })
  return states.filter(({ works, change, all }) => all - works - change >= RED.broken / 2)
}

function soon() {
  return new Date(+now() - RED.within)
}
