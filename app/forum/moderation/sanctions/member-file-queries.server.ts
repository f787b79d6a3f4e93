import { mayEnterAdmin } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { foldName } from '#app/forum/members/accounts/name.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { type MemberActName, mayDo, offered } from './member-act.ts'
import { OFFER_AT } from './sanction.ts'
import { pointsOf, proposedStep } from './sanction-queries.server.ts'

const HISTORY = 50

/** The member of this name, for staff alone. */
export async function findByName(staff: Actor, name: string) {
  insist(staff, mayEnterAdmin(staff))
  const member = await db.member.findUnique({
    where: { foldedName: foldName(name) },
    select: {
      id: true,
      name: true,
      displayName: true,
      demo: true,
      role: true,
      level: true,
      appointedAt: true,
      joinedAt: true,
      suspendedUntil: true,
      silencedUntil: true,
    },
  })
  if (!member) throw refuse.notFound('accounts.member.noSuch')
  return member
}

/** What a form about a member needs: whom, and whether this staff may. */
export async function loadForAct(staff: Actor, name: string, act: MemberActName) {
  const member = await findByName(staff, name)
  insist(staff, mayDo(staff, act, member))
  const points = await pointsOf(member.id)
  return { member, act, points, step: await proposedStep(member.id) }
}

export type MemberFile = Awaited<ReturnType<typeof loadFile>>

/** Everything staff know of a member, but the e-mail address: that is asked for by itself. */
export async function loadFile(staff: Actor, name: string) {
  const member = await findByName(staff, name)
  const [points, step, counts, sessions] = await Promise.all([
    pointsOf(member.id),
    proposedStep(member.id),
    countsOf(member.id),
    sessionsOf(member.id),
  ])
  const offer = points.sum >= OFFER_AT && !holds(member.suspendedUntil)
  const limits = { suspended: holds(member.suspendedUntil), silenced: holds(member.silencedUntil) }
  const [history, notes] = [await historyOf(member.id), await notesOf(member.id)]
  const acts = offered(staff, member, { ...limits, appointed: member.appointedAt !== null })
  return { member, ...limits, acts, points, step, offer, counts, sessions, history, notes }
}

const holds = (until: Date | null) => !!until && until > now()

/** What they wrote and what of it is gone, whoever may read it: readableBy has no say in a count for staff. */
async function countsOf(authorId: string) {
  const [posts, threads, removed, deleted, held] = await Promise.all([
    db.post.count({ where: { authorId } }),
    db.thread.count({ where: { authorId } }),
    db.post.count({ where: { authorId, removedAt: { not: null }, heldAt: null } }),
    db.post.count({ where: { authorId, deletedAt: { not: null } } }),
    db.post.count({ where: { authorId, heldAt: { not: null } } }),
  ])
  return { posts, threads, removed, deleted, held }
}

async function sessionsOf(memberId: string) {
  const { _count, _max } = await db.session.aggregate({
    where: { memberId, expiresAt: { gt: now() } },
    _count: true,
    _max: { lastUsedAt: true },
  })
  return { count: _count, lastUsedAt: _max.lastUsedAt }
}

/** What was decided about them, latest first; of what was removed together, the one decision around it. */
async function historyOf(authorId: string) {
  const rows = await db.decision.findMany({
    where: {
      authorId,
      NOT: { batchId: { not: null }, act: { in: ['post.removed', 'post.restored'] } },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: HISTORY,
  })
  const names = await namesOf(rows.map(({ decidedById }) => decidedById))
  return rows.map(({ id, act, rule, at, endsAt, undoneAt, automated, batchId, decidedById }) => ({
    ...{ id, act, rule, at, endsAt, automated, batchId },
    undone: undoneAt !== null,
    by: decidedById ? (names.get(decidedById) ?? null) : null,
  }))
}

async function notesOf(memberId: string) {
  const rows = await db.memberNote.findMany({
    where: { memberId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: HISTORY,
  })
  const names = await namesOf(rows.map(({ byId }) => byId))
  return rows.map(({ id, text, at, byId }) => ({ id, text, at, by: byId ? (names.get(byId) ?? null) : null }))
}

async function namesOf(ids: (string | null)[]) {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))]
  const rows = await db.member.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
