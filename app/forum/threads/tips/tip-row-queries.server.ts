import type { AccessLevel } from '#app/forum/members/accounts/actor.ts'
import { rows, sql } from '#app/platform/db/rows.server.ts'
import type { Risk } from './tip.ts'

/** One row a step, with its photo; the tip's own columns stand in each. */
type StepRow = {
  promise: string
  access: AccessLevel
  minutes: number
  build: string
  undo: string | null
  undoHtml: string | null
  renderer: number
  stepId: string
  text: string
  html: string
  caution: string | null
  photoId: string | null
  width: number
  height: number
  widths: string
  alt: string
  animated: boolean
}

export function stepRows(threadId: string) {
  return rows<StepRow>(sql`
    SELECT t."promise", t."access", t."minutes", t."build", t."undo", t."undoHtml", t."renderer",
      s."id" AS "stepId", s."text", s."html", s."caution",
      f."id" AS "photoId", f."width", f."height", f."widths", f."alt", f."animated"
    FROM "Tip" t
    JOIN "TipStep" s ON s."threadId" = t."threadId"
    LEFT JOIN "Photo" f ON f."id" = s."photoId"
    WHERE t."threadId" = ${threadId}
    ORDER BY s."position"`)
}

/** What a thread is about, in one answer: phones, uses, tags, words proposed as tags, risks, scores. */
export async function aboutThread(threadId: string) {
  const found = await rows<{ kind: string; value: string; number: bigint | number }>(sql`
    SELECT 'phone' AS "kind", "phoneId" AS "value", 0 AS "number" FROM "TipPhone" WHERE "threadId" = ${threadId}
    UNION ALL SELECT 'use', "useId", 0 FROM "TipUse" WHERE "threadId" = ${threadId}
    UNION ALL SELECT 'tag', "tagId", 0 FROM "ThreadTag" WHERE "threadId" = ${threadId}
    UNION ALL SELECT 'proposed', "text", 0 FROM "TagProposal" WHERE "threadId" = ${threadId}
    UNION ALL SELECT 'risk', CAST("risk" AS TEXT), 0 FROM "TipRisk" WHERE "threadId" = ${threadId}
    UNION ALL SELECT 'score', "criterionId", "score" FROM "ReviewScore" WHERE "threadId" = ${threadId} AND "day" = 0
    ORDER BY 1, 2`)
  const of = (kind: string) => found.filter((row) => row.kind === kind)
  const values = (kind: string) => of(kind).map(({ value }) => value)
  return {
    phones: values('phone'),
    uses: values('use'),
    tags: values('tag'),
    proposed: values('proposed'),
    risks: values('risk') as Risk[],
    scores: of('score').map(({ value, number }) => ({ criterionId: value, score: Number(number) })),
  }
}
