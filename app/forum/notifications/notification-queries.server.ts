import { type Actor, insist, isMember } from '#app/forum/members/accounts/actor.ts'
import { db } from '#app/platform/db/client.server.ts'
import { type Cursor, readCursor, writeCursor } from '#app/platform/db/keyset.ts'
import { rows, sql } from '#app/platform/db/rows.server.ts'
import { gatherNotices, type NoticeRow } from './gather-notices.ts'

export const NEWS_A_PAGE = 30
const ON_HOME = 4
/** Nobody counts further. */
export const MANY = 99

/** In the list what was read comes after all that was not: its key is its date, this much earlier. */
const READ = 1e14

/** What a member was told and asked: first what is new, latest first, then what they have seen. */
export async function listNotices(actor: Actor, after: string | undefined) {
  insist(actor, isMember(actor) ? true : 'accounts.signInFirst')
  const cursor = readCursor(after)
  const inRead = !!cursor && cursor.key < 0
  const unread = inRead ? [] : await page(actor.id, null, cursor)
  const read = unread.length > NEWS_A_PAGE ? [] : await page(actor.id, { not: null }, inRead ? cursor : null)
  const found = [...unread, ...read]
  const shown = found.slice(0, NEWS_A_PAGE)
  const last = found.length > NEWS_A_PAGE ? shown.at(-1) : undefined
  return {
    notices: gatherNotices(shown.map(asRow)),
    next: last ? writeCursor({ key: +last.at - (last.readAt ? READ : 0), id: last.id }) : null,
  }
}

function page(memberId: string, readAt: null | { not: null }, cursor: Cursor | null) {
  const at = cursor && new Date(cursor.key + (readAt ? READ : 0))
  const beyond =
    cursor && at && !Number.isNaN(+at) ? { OR: [{ at: { lt: at } }, { at, id: { lt: cursor.id } }] } : {}
  return db.notification.findMany({
    where: { memberId, readAt, ...beyond },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: NEWS_A_PAGE + 1,
  })
}

/** What waits for this member on the home page: nothing for a visitor. */
export async function listWaiting(actor: Actor) {
  if (!isMember(actor)) return []
  const waiting = await db.notification.findMany({
    where: { memberId: actor.id, readAt: null, doneAt: null },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: NEWS_A_PAGE,
  })
  return gatherNotices(waiting.map(asRow)).slice(0, ON_HOME)
}

/** How much is new for a member, for the bell on every page of theirs: one statement that ends early. */
export async function countUnread(actor: Actor) {
  if (!isMember(actor)) return 0
  const [found] = await rows<{ count: number | bigint }>(sql`
    SELECT COUNT(*) AS "count" FROM (
      SELECT 1 FROM "Notification" WHERE "memberId" = ${actor.id} AND "readAt" IS NULL LIMIT ${MANY + 1}
    ) AS "unread"`)
  return Number(found?.count ?? 0)
}

type Row = Awaited<ReturnType<typeof db.notification.findMany>>[number]

function asRow({ params, ...row }: Row): NoticeRow {
  return { ...row, params: params as NoticeRow['params'] }
}
