import { readingOf } from '#app/forum/checks/works-queries.server.ts'
import { type Actor, isStaff } from '#app/forum/members/accounts/actor.ts'
import { rows, sql } from '#app/platform/db/rows.server.ts'
import { type LinkKind, mayLinkAll } from './tip-link.ts'

type LinkRow = {
  link: string
  kind: LinkKind | 'ANSWER'
  outward: number | bigint
  settled: number | bigint | boolean
  build: string | null
  rank: string | null
  backers: number | bigint
  mine: number | bigint
  id: string
  slug: string
  title: string
  language: string
}

type Asked = { phone?: string; build?: string }

export type TipLinks = Awaited<ReturnType<typeof loadTipLinks>>
export type TipLink = TipLinks['links'][number]

/** What a tip has to do with others, in one answer. Links to what is gone are left out, as listed leaves it out. */
export async function loadTipLinks(actor: Actor, tip: { id: string; authorId: string }, asked: Asked) {
  const found = await linkRows(actor, tip.id)
  const retires = found.some(({ kind, outward, rank }) => kind === 'REPLACED_BY' && Number(outward) && rank)
  const rank = retires ? ((await readingOf(actor, asked))?.build.rank ?? null) : null
  return {
    links: found.map(({ outward, settled, backers, mine, rank: from, ...link }) => ({
      ...link,
      outward: Boolean(Number(outward)),
      settled: Boolean(Number(settled)),
      backers: Number(backers),
      mine: Number(mine) > 0,
      retired: retiredFor(rank, from),
    })),
    mayLinkAll: mayLinkAll(actor, tip),
    forStaff: isStaff(actor),
  }
}

/** Whether the new way is for this reader: without a build it is for everybody. */
export function retiredFor(reader: string | null, from: string | null) {
  if (!from) return 'now' as const
  if (!reader) return 'unknown' as const
  return reader >= from ? ('now' as const) : ('later' as const)
}

function linkRows(actor: Actor, id: string) {
  return rows<LinkRow>(sql`
    SELECT l."id" AS "link", CAST(l."kind" AS TEXT) AS "kind",
      CASE WHEN l."fromId" = ${id} THEN 1 ELSE 0 END AS "outward", CASE WHEN l."settled" THEN 1 ELSE 0 END AS "settled",
      b."text" AS "build", b."rank",
      (SELECT COUNT(*) FROM "LinkBacker" k WHERE k."linkId" = l."id") AS "backers",
      (SELECT COUNT(*) FROM "LinkBacker" k WHERE k."linkId" = l."id" AND k."memberId" = ${actor.id ?? ''}) AS "mine",
      t."id", t."slug", t."title", t."language"
    FROM "TipLink" l
    JOIN "Thread" t ON t."id" = CASE WHEN l."fromId" = ${id} THEN l."toId" ELSE l."fromId" END
    LEFT JOIN "Build" b ON b."id" = l."buildId"
    WHERE (l."fromId" = ${id} OR l."toId" = ${id}) AND t."removedAt" IS NULL AND t."deletedAt" IS NULL
    UNION ALL
    SELECT p."id", 'ANSWER', 1, 1, NULL, NULL, 0, 0, t."id", t."slug", t."title", t."language"
    FROM "Tip" i
    JOIN "Post" p ON p."id" = i."answerId" AND p."removedAt" IS NULL AND p."deletedAt" IS NULL
    JOIN "Thread" t ON t."id" = p."threadId" AND t."removedAt" IS NULL AND t."deletedAt" IS NULL
    WHERE i."threadId" = ${id}
    ORDER BY 1`)
}
