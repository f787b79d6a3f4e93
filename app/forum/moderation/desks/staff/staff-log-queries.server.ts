import { mayEnterAdmin } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { foldName } from '#app/forum/members/accounts/name.ts'
import { isAct } from '#app/forum/moderation/decide/act.ts'
import { db } from '#app/platform/db/client.server.ts'
import { readCursor, writeCursor } from '#app/platform/db/keyset.ts'

export const LINES_A_PAGE = 50

/** What an action begins with: what it was done to. */
export const logGroups = [
  ...['post', 'thread', 'tip', 'member', 'case', 'appeal', 'tag', 'catalogue', 'word', 'setting'],
  ...['admin', 'link', 'owner', 'build', 'demo', 'follow-up-link'],
] as const

export type LogAsked = { group?: string; by?: string; after?: string }

/** The staff log, newest first: who did what to what, and when. */
export async function listLog(actor: Actor, { group, by, after }: LogAsked) {
  insist(actor, mayEnterAdmin(actor))
  const cursor = readCursor(after)
  const at = cursor && new Date(cursor.key)
  const beyond =
    cursor && at && !Number.isNaN(+at) ? { OR: [{ at: { lt: at } }, { at, id: { lt: cursor.id } }] } : {}
  const found = await db.staffLog.findMany({
    where: { AND: [beyond, ofGroup(group), await byMember(by)] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: LINES_A_PAGE + 1,
  })
  const shown = found.slice(0, LINES_A_PAGE)
  const last = found.length > LINES_A_PAGE ? shown.at(-1) : undefined
  const names = await namesOf(shown)
  return {
    lines: shown.map((line) => asLine(line, names)),
    next: last ? writeCursor({ key: +last.at, id: last.id }) : null,
  }
}

function ofGroup(group: string | undefined) {
  return logGroups.some((known) => known === group) ? { action: { startsWith: `${group}.` } } : {}
}

/** A name nobody has did nothing. */
async function byMember(name: string | undefined) {
  if (!name) return {}
  const member = await db.member.findUnique({ where: { foldedName: foldName(name) }, select: { id: true } })
  return { actorId: member?.id ?? '' }
}

type Row = Awaited<ReturnType<typeof db.staffLog.findMany>>[number]

async function namesOf(lines: Row[]) {
  const subjects = lines.flatMap((line) => (line.subjectKind === 'member' ? [line.subjectId] : []))
  const ids = [...new Set([...lines.flatMap(({ actorId }) => actorId ?? []), ...subjects])]
  const members = await db.member.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(members.map(({ id, name }) => [id, name]))
}

export type LogLine = ReturnType<typeof asLine>

function asLine({ id, number, at, actorId, action, ...line }: Row, names: Map<string, string>) {
  const { before, after } = line.detail as { before?: unknown; after?: unknown }
  return {
    ...{ id, number, at, action },
    subjectKind: line.subjectKind,
    subjectId: line.subjectId,
    /** Null: nobody who is still a member; then `without` says why. */
    by: (actorId && names.get(actorId)) || null,
    without: actorId ? ('gone' as const) : isAct(action) ? ('rule' as const) : ('operator' as const),
    subjectName: line.subjectKind === 'member' ? (names.get(line.subjectId) ?? null) : null,
    change: before === undefined ? null : { before: String(before), after: String(after) },
  }
}
