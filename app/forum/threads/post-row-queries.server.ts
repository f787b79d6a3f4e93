import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { empty, join, rows, type Sql, sql } from '#app/platform/db/rows.server.ts'

/** A post as the page of its thread reads it: its author's names and this reader's vote come along. */
export type PostRow = {
  id: string
  threadId: string
  parentId: string | null
  position: number
  authorId: string
  language: string
  body: string
  html: string
  renderer: number
  mentions: string
  score: number
  downCount: number
  demo: boolean
  createdAt: Date
  editedAt: Date | null
  heldAt: Date | null
  /** Who edited it last, where it counts as edited. */
  editorId: string | null
  removedAt: Date | null
  deletedAt: Date | null
  wipedAt: Date | null
  name: string
  displayName: string | null
  vote: 1 | -1 | null
}

/**
 * The first post of a thread and those replies, by their ids whatever the database believes of its tables: while it knew
 * of few posts it went through all of a large forum, 2.6 s. Who may read their words is for mayRead in
 * thread-queries.server.ts.
 */
export function postRows(actor: Actor, threadId: string, ids: string[]) {
  const first = sql`SELECT "id" FROM "Post" WHERE "threadId" = ${threadId} AND "position" = 1`
  const replies =
    ids.length > 0 ? sql`SELECT "id" FROM "Post" WHERE "id" IN (${join(ids)}) UNION ALL ` : empty
  return posts(actor, sql`${replies}${first}`)
}

function posts(actor: Actor, ids: Sql) {
  return rows<PostRow>(sql`
    SELECT p."id", p."threadId", p."parentId", p."position", p."authorId", p."language", p."body", p."html",
      p."renderer", p."mentions", p."score", p."downCount", p."demo", p."createdAt", p."editedAt", p."heldAt",
      p."removedAt", p."deletedAt", p."wipedAt", m."name", m."displayName", v."value" AS "vote",
      CASE WHEN p."editedAt" IS NOT NULL THEN (
        SELECT r."editorId" FROM "Revision" r WHERE r."postId" = p."id" ORDER BY r."number" DESC LIMIT 1
      ) END AS "editorId"
    FROM "Post" p
    LEFT JOIN "Member" m ON m."id" = p."authorId"
    LEFT JOIN "Vote" v ON v."postId" = p."id" AND v."memberId" = ${actor.id ?? ''}
    WHERE p."id" IN (${ids})`)
}

export type ThreadRow = {
  id: string
  kind: 'TIP' | 'REVIEW' | 'QUESTION'
  slug: string
  title: string
  language: string
  authorId: string
  demo: boolean
  replyCount: number
  postCount: number
  version: number
  treeVersion: number
  removedAt: Date | null
  deletedAt: Date | null
  lockedAt: Date | null
  slowSeconds: number | null
  mergedIntoId: string | null
  /** Of a tip: somebody established calls it dangerous; it is closed until staff look. */
  noticeAt: Date | null
  gatedAt: Date | null
  /** Up to where this reader has read it; null before their first visit. */
  readTo: number | null
}

export async function threadRow(actor: Actor, id: string) {
  const [thread] = await rows<ThreadRow>(sql`
    SELECT t."id", t."kind", t."slug", t."title", t."language", t."authorId", t."demo", t."replyCount", t."postCount",
      t."version", t."treeVersion", t."removedAt", t."deletedAt", t."lockedAt", t."slowSeconds",
      t."mergedIntoId", k."noticeAt", k."gatedAt",
      v."readTo"
    FROM "Thread" t
    LEFT JOIN "Claim" k ON k."id" = t."id"
    LEFT JOIN "Visit" v ON v."threadId" = t."id" AND v."memberId" = ${actor.id ?? ''}
    WHERE t."id" = ${id}`)
  return thread
}
