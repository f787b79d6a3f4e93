import { listKnownBuilds } from '#app/forum/catalogue/builds/build-queries.server.ts'
import { labelsIn } from '#app/forum/catalogue/labels.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { rows, sql } from '#app/platform/db/rows.server.ts'
import type { Locale } from '#app/platform/i18n/locale.ts'
import { alarmsOn } from './alarm-queries.server.ts'
import { type Colour, colourOf } from './board.ts'
import { BROKEN_TO, WORKS_FROM } from './weights.ts'

export type BoardTip = { id: string; title: string; slug: string; language: string }
export type BoardLine = {
  id: string
  text: string
  colour: Colour
  findings: number
  works: number
  mixed: number
  broken: BoardTip[]
  brokenCount: number
  unchecked: number
}

const BROKEN_SHOWN = 20

/** Each known build of a phone, newest first, with what its owners found on it: works, mixed, broken, not checked. */
export async function loadBoard(phoneId: string, locale: Locale) {
  const phone = await db.phone.findUnique({ where: { id: phoneId }, select: { id: true } })
  if (!phone) throw refuse.notFound('builds.noSuchPhone')
  const builds = await listKnownBuilds(phoneId)
  const [labels, counts, broken, tips, alarms] = await Promise.all([
    labelsIn(locale),
    countsByBuild(phoneId),
    brokenTips(phoneId),
    countTips(phoneId),
    alarmsOn(phoneId, builds),
  ])
  const lines = builds.map(({ id, text }): BoardLine => {
    const of = counts.get(id) ?? NOTHING
    const own = broken.filter(({ buildId }) => buildId === id)
    return {
      id,
      text,
      colour: colourOf({ count: of.count, broken: of.brokenWeight, all: of.weight }, alarms.has(id)),
      findings: of.count,
      works: of.works,
      mixed: of.checked - of.works - of.broken,
      broken: own.slice(0, BROKEN_SHOWN).map(({ buildId: _, ...tip }) => tip),
      brokenCount: of.broken,
      unchecked: Math.max(0, tips - of.checked),
    }
  })
  return { phone: { id: phoneId, name: labels.phone[phoneId] ?? phoneId }, lines, asOf: now() }
}
export type Board = Awaited<ReturnType<typeof loadBoard>>

/** Sums of tenths are not exact. */
const ALMOST = 1e-9
const score = sql`(1 + s."works" + 0.5 * s."change") / (2 + s."all")`
const isBroken = sql`(NOT s."disputed" AND ${score} <= ${BROKEN_TO + ALMOST})`
const isWorking = sql`(NOT s."disputed" AND ${score} >= ${WORKS_FROM - ALMOST})`
/** States of tips in lists; removed and deleted ones (readableBy) are in none. */
const ofTips = sql`
  FROM "ClaimState" s
  JOIN "Claim" k ON k."id" = s."claimId" AND k."kind" = 'TIP'
  JOIN "Thread" t ON t."id" = k."threadId" AND t."removedAt" IS NULL AND t."deletedAt" IS NULL`

type CountRow = Record<'checked' | 'works' | 'broken' | 'count' | 'weight' | 'brokenWeight', number>
const NOTHING: CountRow = { checked: 0, works: 0, broken: 0, count: 0, weight: 0, brokenWeight: 0 }

async function countsByBuild(phoneId: string) {
  const found = await rows<{ buildId: string } & CountRow>(sql`
    SELECT s."buildId", COUNT(*) AS "checked", SUM(CASE WHEN ${isWorking} THEN 1 ELSE 0 END) AS "works",
      SUM(CASE WHEN ${isBroken} THEN 1 ELSE 0 END) AS "broken", SUM(s."count") AS "count",
      SUM(s."all") AS "weight", SUM(s."all" - s."works" - s."change") AS "brokenWeight"
    ${ofTips}
    WHERE s."phoneId" = ${phoneId} AND s."count" > 0
    GROUP BY s."buildId"`)
  // Counts come as big integers on one engine.
  const plain = ({ buildId, ...row }: (typeof found)[number]) =>
    [buildId, Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]))] as const
  return new Map(found.map(plain)) as Map<string, CountRow>
}

function brokenTips(phoneId: string) {
  return rows<BoardTip & { buildId: string }>(sql`
    SELECT s."buildId", t."id", t."title", t."slug", t."language"
    ${ofTips}
    WHERE s."phoneId" = ${phoneId} AND s."count" > 0 AND ${isBroken}
    ORDER BY s."lastAt" DESC, t."id"
    LIMIT 500`)
}

async function countTips(phoneId: string) {
  const [found] = await rows<{ count: number }>(sql`
    SELECT COUNT(*) AS "count" FROM "TipPhone" p
    JOIN "Thread" t ON t."id" = p."threadId" AND t."removedAt" IS NULL AND t."deletedAt" IS NULL
    WHERE p."phoneId" = ${phoneId}`)
  return Number(found?.count ?? 0)
}
