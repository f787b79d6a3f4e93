import {
  buildFor,
  type KnownBuild,
  newestKnownBuild,
} from '#app/forum/catalogue/builds/build-queries.server.ts'
import { type Actor, isMember, isStaff } from '#app/forum/members/accounts/actor.ts'
import { now } from '#app/platform/clock.ts'
import { rows, sql } from '#app/platform/db/rows.server.ts'
import { type State, type Stored, stateOf } from './state.ts'
import type { Finding, Standing } from './tally.ts'

/** For whom a page is read: a phone and one of its builds, from the address or from "my phone". */
export type Reading = { phoneId: string; build: KnownBuild; newest: boolean }

/** The address says first; without a build there, the newest one that is known. */
export async function readingOf(
  actor: Actor,
  asked: { phone?: string; build?: string },
): Promise<Reading | null> {
  const mine = isMember(actor) ? actor : null
  const phoneId = asked.phone === 'any' ? undefined : (asked.phone ?? mine?.phoneId ?? undefined)
  if (!phoneId) return null
  const typed = asked.build ?? (phoneId === mine?.phoneId ? (mine?.build ?? undefined) : undefined)
  if (typed) return { phoneId, build: await buildFor(phoneId, typed), newest: false }
  const newest = await newestKnownBuild(phoneId)
  return { phoneId, build: newest ?? (await buildFor(phoneId, null)), newest: true }
}

export type Cell = { phoneId: string; build: string; buildId: string; rank: string; state: State }
export type FoundBy = {
  id: string
  name: string
  memberId: string
  phoneId: string
  buildId: string
  build: string
  finding: Finding
  step: number | null
  note: string
  standing: Standing
  held: boolean
  own: boolean
  before: boolean
  at: Date
}

const SHOWN = 30

/** The matrix of a claim, its state for this reader, and who found what, latest first. */
export async function loadWorks(
  actor: Actor,
  claim: { id: string; authorId: string },
  reading: Reading | null,
) {
  const [states, found] = await Promise.all([stateRows(claim.id), findingRows(claim.id)])
  const moment = now()
  const cells = states.map(({ phoneId, buildId, build, rank, ...stored }): Cell => {
    return { phoneId, buildId, build, rank, state: stateOf(stored, moment) }
  })
  const here =
    reading && cells.find((cell) => cell.phoneId === reading.phoneId && cell.buildId === reading.build.id)
  const findings = found.map(({ revision, current, claimRevision, ...row }): FoundBy => {
    return { ...row, own: row.memberId === claim.authorId, before: revision < claimRevision }
  })
  return {
    reading,
    state: here ? here.state : reading ? stateOf(null, moment) : null,
    cells: cells.filter(({ state }) => !state.fromOthers || state.grey),
    findings: findings
      .filter(({ held, memberId }) => !held || memberId === actor.id || isStaff(actor))
      .slice(0, SHOWN),
    mine: findings.filter(({ memberId }) => memberId === actor.id),
    revisedAt: found[0]?.revisedAt ?? null,
  }
}

export type Works = Awaited<ReturnType<typeof loadWorks>>

type StateRow = Stored & { phoneId: string; buildId: string; build: string; rank: string }

function stateRows(claimId: string) {
  return rows<StateRow>(sql`
    SELECT s."phoneId", s."buildId", b."text" AS "build", b."rank", s."works", s."change", s."all", s."count", s."lastAt",
      s."fromWorks", s."fromChange", s."fromAll", s."fromCount", s."fromLastAt", s."leading", s."settledAt",
      s."disputed", s."greySince"
    FROM "ClaimState" s
    JOIN "Build" b ON b."id" = s."buildId"
    WHERE s."claimId" = ${claimId}
    ORDER BY s."phoneId", b."rank" DESC`)
}

type FindingRow = Omit<FoundBy, 'own' | 'before'> & {
  revision: number
  claimRevision: number
  revisedAt: Date | null
  current: number | null
}

function findingRows(claimId: string) {
  return rows<FindingRow>(sql`
    SELECT c."id", m."name", c."memberId", c."phoneId", c."buildId", b."text" AS "build", c."finding", c."step", c."note",
      c."standing", c."held", c."revision", c."current", c."at", k."revision" AS "claimRevision", k."revisedAt"
    FROM "Confirmation" c
    JOIN "Claim" k ON k."id" = c."claimId"
    JOIN "Member" m ON m."id" = c."memberId"
    JOIN "Build" b ON b."id" = c."buildId"
    WHERE c."claimId" = ${claimId} AND c."current" = 1
    ORDER BY c."at" DESC, c."id" DESC
    LIMIT 200`)
}
