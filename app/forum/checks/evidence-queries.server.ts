import type { Tx } from '#app/platform/db/client.server.ts'
import type { BuildOf, Given } from './tally.ts'

export type Target = BuildOf & { rank: string; text: string; knownSince: Date | null }
export type Evidence = {
  id: string
  kind: 'TIP' | 'APP' | 'ANSWER'
  title: string
  authorId: string
  revision: number
  findings: (Given & { build: Target })[]
  /** The builds a state is kept for. */
  targets: Target[]
}

/** Everything the states of these claims on one phone are made of. */
export async function evidenceOn(
  tx: Tx,
  claimIds: string[],
  phoneId: string,
  onlyBuild?: string,
): Promise<Evidence[]> {
  const [claims, confirmations, kept] = await Promise.all([
    tx.claim.findMany({ where: { id: { in: claimIds } }, include: { thread: { select: { title: true } } } }),
    tx.confirmation.findMany({
      where: { claimId: { in: claimIds }, phoneId, current: 1 },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    }),
    tx.buildPhone.findMany({ where: { phoneId }, include: { build: true } }),
  ])
  const named = [...new Set(confirmations.map(({ buildId }) => buildId))]
  const builds = await tx.build.findMany({ where: { id: { in: named } } })
  const since = new Map(kept.map(({ buildId, known, knownSince }) => [buildId, known ? knownSince : null]))
  const target = ({ id, base, android, rank, text }: (typeof builds)[number]): Target => {
    return { id, base, android, rank, text, knownSince: since.get(id) ?? null }
  }
  const always = kept.filter(({ known, buildId }) => known || buildId === 'unknown').map(({ build }) => build)
  const of = new Map(builds.map((build) => [build.id, target(build)]))
  return claims.map(({ id, kind, authorId, revision, thread }) => {
    const findings = confirmations.flatMap(({ buildId, ...given }) => {
      const build = of.get(buildId)
      return given.claimId === id && build ? [{ ...given, build }] : []
    })
    const targets = new Map(
      [...always.map(target), ...findings.map(({ build }) => build)].map((build) => [build.id, build]),
    )
    const wanted = [...targets.values()].filter((build) => !onlyBuild || build.id === onlyBuild)
    return { id, kind, title: thread?.title ?? '', authorId, revision, findings, targets: wanted }
  })
}
