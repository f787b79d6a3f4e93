import { hotness } from '#app/forum/threads/hot.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { UNCHECKED } from './weights.ts'

/** A step: what the votes of these tips count in "hot", by whether anybody checked them on the newest build. */
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
  for (const { id, score, fresh, createdAt, phones } of threads) {
    const asked = phones.filter(({ phoneId }) => newest.has(phoneId))
    const now =
      asked.length === 0 || asked.some(({ phoneId }) => checked.has(`${id} ${phoneId}`)) ? 1 : UNCHECKED
    if (now === fresh) continue
    await tx.thread.update({ where: { id }, data: { fresh: now, hot: hotness(score, createdAt, now) } })
  }
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
