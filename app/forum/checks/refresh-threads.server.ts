import { hotness } from '#app/forum/threads/hot.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { UNCHECKED } from './weights.ts'

/**
 * A step: what the votes of these tips count in "hot", by whether anybody checked them on the newest build. Nobody
 * reads here, so no `readableBy`: removed tips keep their place for the day they come back.
 */
export async function refreshThreads(tx: Tx, claimIds: string[]) {
  const threads = await tx.thread.findMany({
    where: { id: { in: claimIds }, kind: 'TIP' },
    select: { id: true, score: true, fresh: true, createdAt: true, phones: { select: { phoneId: true } } },
  })
  const phones = [...new Set(threads.flatMap((thread) => thread.phones.map(({ phoneId }) => phoneId)))]
  const newest = await newestOf(tx, phones)
  const states = await tx.claimState.findMany({
    where: { claimId: { in: claimIds }, buildId: { in: [...new Set(newest.values())] }, count: { gt: 0 } },
    select: { claimId: true, phoneId: true, buildId: true, greySince: true, settledAt: true },
  })
  const checked = new Set(
    states
      .filter(
        ({ phoneId, buildId, greySince, settledAt }) =>
          newest.get(phoneId) === buildId && (!greySince || settledAt),
      )
      .map(({ claimId, phoneId }) => `${claimId} ${phoneId}`),
  )
  const changed = threads.flatMap(({ phones, ...thread }) => {
    const asked = phones.filter(({ phoneId }) => newest.has(phoneId))
    const known = asked.length === 0 || asked.some(({ phoneId }) => checked.has(`${thread.id} ${phoneId}`))
    const fresh = known ? 1 : UNCHECKED
    return fresh === thread.fresh ? [] : [{ ...thread, becomes: fresh }]
  })
  const kinds = new Set(changed.map(({ score, fresh }) => `${score} ${fresh}`))
  for (const kind of kinds) {
    await move(
      tx,
      changed.filter(({ score, fresh }) => `${score} ${fresh}` === kind),
    )
  }
}

type Changed = { id: string; score: number; fresh: number; createdAt: Date; becomes: number }

/** One thread exactly; of many with the same votes, all by the same step. */
async function move(tx: Tx, alike: Changed[]) {
  const [{ id, score, fresh, createdAt, becomes }] = alike as [Changed]
  if (alike.length === 1) {
    const hot = hotness(score, createdAt, becomes)
    await tx.thread.update({ where: { id }, data: { fresh: becomes, hot }, select: { id: true } })
    return
  }
  const step = hotness(score, new Date(0), becomes) - hotness(score, new Date(0), fresh)
  const where = { id: { in: alike.map((thread) => thread.id) } }
  await tx.thread.updateMany({ where, data: { fresh: becomes, hot: { increment: step } } })
}

/** The newest known build of each phone that has one. */
async function newestOf(tx: Tx, phoneIds: string[]) {
  const known = await tx.buildPhone.findMany({
    where: { phoneId: { in: phoneIds }, known: true },
    select: { phoneId: true, buildId: true, build: { select: { rank: true } } },
  })
  known.sort((a, b) => (a.build.rank < b.build.rank ? -1 : 1))
  return new Map(known.map(({ phoneId, buildId }) => [phoneId, buildId]))
}
