import { setImmediate as breathe } from 'node:timers/promises'
import { tell } from '#app/forum/notifications/tell.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { claimPath } from './claim-path.ts'
import { type Evidence, evidenceOn } from './evidence-queries.server.ts'
import { refreshThreads } from './refresh-threads.server.ts'
import { rankOf, stateOf } from './state.ts'
import { type BuildOf, type Tally, tally, weightOf } from './tally.ts'

type Row = Omit<Tally, 'settledBy' | 'settledAs'> & {
  claimId: string
  phoneId: string
  buildId: string
  greySince: Date | null
  rank: number
}

/**
 * A step: makes the stored states of these claims on a phone what their findings say, for every build of the phone
 * that is known or was named, or for one. Whoever changed a finding holds the claim's row. A lot of claims is work for
 * many turns of the loop, and on SQLite nothing in it waits: it lets others in between.
 */
export async function restate(tx: Tx, claimIds: string[], phoneId: string, onlyBuild?: string) {
  const evidence = await evidenceOn(tx, claimIds, phoneId, onlyBuild)
  await breathe()
  const where = { claimId: { in: claimIds }, phoneId, ...(onlyBuild && { buildId: onlyBuild }) }
  const before = await tx.claimState.findMany({ where })
  const wasSettled = new Set(
    before.flatMap((row) => (row.settledAt ? [`${row.claimId} ${row.buildId}`] : [])),
  )
  const rows: Row[] = []
  for (const claim of evidence) {
    for (const build of claim.targets) {
      const { settledBy, settledAs, ...sums } = tally(claim.findings, build, claim)
      const row = {
        claimId: claim.id,
        phoneId,
        buildId: build.id,
        ...sums,
        greySince: greySince(claim, build),
        rank: rankOf(sums),
      }
      if (row.count + row.fromCount > 0) rows.push(row)
      if (settledAs && !wasSettled.has(`${claim.id} ${build.id}`))
        await sayItIsSettled(tx, claim, row, settledBy, build)
    }
  }
  await tx.claimState.deleteMany({ where })
  for (let from = 0; from < rows.length; from += 50)
    await tx.claimState.createMany({ data: rows.slice(from, from + 50) })
  await breathe()
  await refreshThreads(tx, claimIds)
}

/** Grey: the build became known after the claim was checked on older ones. The catalogue's builds never were new. */
function greySince(claim: Evidence, build: BuildOf & { rank: string; knownSince: Date | null }) {
  const { knownSince, rank } = build
  if (!knownSince) return null
  const older = claim.findings.some(
    (given) => weightOf(given, claim) > 0 && given.build.rank < rank && given.at <= knownSince,
  )
  return older ? knownSince : null
}

/** Enough members agreed: the log has their names, and the author is told once. */
async function sayItIsSettled(tx: Tx, claim: Evidence, row: Row, by: string[], build: { text: string }) {
  const { word } = stateOf(row, now())
  const place = { claimId: claim.id, phoneId: row.phoneId, buildId: row.buildId, word }
  const members = await tx.member.findMany({
    where: { id: { in: by } },
    select: { name: true },
    orderBy: { name: 'asc' },
  })
  const names = members.map(({ name }) => name)
  const change = { id: newId(), ...place, names, at: row.settledAt ?? now() }
  await tx.stateChange.upsert({
    where: { claimId_phoneId_buildId_word: place },
    create: change,
    update: { names },
  })
  const params = {
    claim: claim.id,
    kind: claim.kind,
    title: claim.title,
    phone: row.phoneId,
    build: build.text,
    path: claimPath(claim),
    word,
  }
  await tell(tx, [claim.authorId], { kind: 'state-settled', cause: Object.values(place).join('/'), params })
}
