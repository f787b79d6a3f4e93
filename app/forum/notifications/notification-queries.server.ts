import { type Actor, insist, isMember } from '#app/forum/accounts/actor.ts'
import { db } from '#app/platform/db/client.server.ts'
import { readCursor, writeCursor } from '#app/platform/db/keyset.ts'
import type { NewsKind } from './tell.server.ts'

export const NEWS_A_PAGE = 30
const ON_HOME = 4

export type Notice = {
  id: string
  kind: NewsKind
  /** `path` is where it leads; the rest fills its sentence. */
  params: Record<string, string | number>
  at: Date
  read: boolean
  waits: boolean
}

/** What a member was told and asked, latest first. */
export async function listNotices(actor: Actor, after: string | undefined) {
  insist(actor, isMember(actor) ? true : 'accounts.signInFirst')
  const cursor = readCursor(after)
  const at = cursor && new Date(cursor.key)
  const beyond =
    cursor && at && !Number.isNaN(+at) ? { OR: [{ at: { lt: at } }, { at, id: { lt: cursor.id } }] } : {}
  const rows = await db.notification.findMany({
    where: { memberId: actor.id, ...beyond },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: NEWS_A_PAGE + 1,
  })
  const shown = rows.slice(0, NEWS_A_PAGE)
  const last = rows.length > NEWS_A_PAGE ? shown.at(-1) : undefined
  return { notices: shown.map(asNotice), next: last ? writeCursor({ key: +last.at, id: last.id }) : null }
}

/** What waits for this member on the home page: nothing for a visitor. */
export async function listWaiting(actor: Actor) {
  if (!isMember(actor)) return []
  const rows = await db.notification.findMany({
    where: { memberId: actor.id, readAt: null, doneAt: null },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: ON_HOME,
  })
  return rows.map(asNotice)
}

type Row = Awaited<ReturnType<typeof db.notification.findMany>>[number]

const asked: NewsKind[] = ['check-asked', 'trial-asked', 'follow-up-asked']

function asNotice({ id, kind, params, at, readAt, doneAt }: Row): Notice {
  const known = kind as NewsKind
  return {
    id,
    kind: known,
    params: params as Notice['params'],
    at,
    read: readAt !== null,
    waits: asked.includes(known) && doneAt === null,
  }
}
