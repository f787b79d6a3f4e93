import type { Role } from '#app/forum/members/accounts/actor.ts'
import { closeCasesOf, reopenCases } from '#app/forum/moderation/decide/case.server.ts'
import { decideTogether } from '#app/forum/moderation/decide/decide-together.server.ts'
import { type By, decide, type Why } from '#app/forum/moderation/decide/moderate.server.ts'
import {
  columnsTogether,
  type GoneTogether,
  removeTogether,
  restoreTogether,
} from '#app/forum/posts/set-gone-together.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { wordsOfThread } from '#app/forum/threads/reviews/review-words.server.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { newId } from '#app/platform/id.server.ts'
import { LONGEST } from './sanction.ts'
import { findModerated } from './sanction-queries.server.ts'

/**
 * One act: everything of a member that stands is removed, and they are suspended. Each post has its decision; the
 * member gets one statement. Every post counts, whoever may read it: readableBy has no say.
 */
export async function cleanSpammer(by: By, memberId: string, why: Why) {
  const { member, act } = await findModerated(memberId)
  const endsAt = longest(member.suspendedUntil, new Date(+now() + LONGEST * HOUR))
  const cleaned = { key: 'member.cleaned', ...act, endsAt, ...why, batchId: newId() } as const
  return transact(async (tx) => {
    const decision = await decide(tx, by, cleaned, async () => {
      await suspendFrom(tx, member, endsAt)
      await removeStanding(tx, by, cleaned)
    })
    const theirs = await tx.post.findMany({ where: { authorId: memberId }, select: { id: true } })
    await closeCasesOf(
      tx,
      memberId,
      theirs.map(({ id }) => id),
      decision,
    )
    return decision
  })
}

type Batch = Pick<Why, 'rule'> & { author: { id: string; role: Role }; batchId: string }

async function removeStanding(tx: Tx, by: By, { author, rule, batchId }: Batch) {
  const standing = { authorId: author.id, removedAt: null, deletedAt: null }
  const posts = await tx.post.findMany({ where: standing, select: columnsTogether })
  if (posts.length === 0) throw refuse.conflict('sanctions.nothingToClean')
  const places = await removeTogether(tx, posts, now())
  const items = posts.map((post) => itemOf(post, author.id, places.get(post.id)))
  await decideTogether(tx, by, { key: 'post.removed', rule, author, batchId }, items)
}

/** The same taken back, exactly: what that act had removed and is removed still, and the suspension it set. */
export async function undoClean(by: By, batchId: string, why: Why = {}, within?: Tx) {
  const cleaned = await db.decision.findFirst({
    where: { batchId, act: 'member.cleaned' },
    include: { evidence: true },
  })
  if (!cleaned) throw refuse.notFound('sanctions.noSuchClean')
  const { member, act } = await findModerated(cleaned.subjectId)
  const undo = async (tx: Tx) => {
    const undone = { key: 'member.clean-undone', ...act, undoes: cleaned.id, ...why, batchId } as const
    const decision = await decide(tx, by, undone, async () => {
      // Holds the member's row, so that of two who undo at once the second finds it done.
      await tx.member.update({ where: { id: member.id }, data: { level: { increment: 0 } } })
      const stands = await tx.decision.count({ where: { id: cleaned.id, undoneAt: null } })
      if (!stands) throw refuse.conflict('sanctions.cleanUndoneAlready')
      await endSuspension(tx, cleaned)
      await restoreBatch(tx, by, { ...act, batchId })
    })
    await reopenCases(tx, 'approval', cleaned.id, decision)
    return decision
  }
  return within ? undo(within) : transact(undo)
}

async function restoreBatch(tx: Tx, by: By, { author, batchId }: Batch) {
  const removals = await tx.decision.findMany({
    where: { batchId, act: 'post.removed', undoneAt: null },
    include: { evidence: { select: { snapshot: true } } },
  })
  const decisions = new Map(removals.map((removal) => [removal.subjectId, removal]))
  // What was erased for good meanwhile does not come back.
  const posts = await tx.post.findMany({
    where: { id: { in: [...decisions.keys()] }, removedAt: { not: null }, wipedAt: null },
    select: columnsTogether,
  })
  const placeOf = (id: string) =>
    (decisions.get(id)!.evidence?.snapshot as { place?: number } | undefined)?.place
  const places = new Map(posts.map(({ id }) => [id, placeOf(id) ?? 0]))
  await restoreTogether(tx, posts, places, wordsOfThread)
  const items = posts.map((post) => ({ ...itemOf(post, author.id), undoes: decisions.get(post.id)!.id }))
  await decideTogether(tx, by, { key: 'post.restored', author, batchId }, items)
}

/** `place` is where search had it: so it is found again as before, neither earlier nor later. */
function itemOf({ id, position, body, language, thread }: GoneTogether, authorId: string, place = 0) {
  const title = position === 1 ? thread.title : ''
  return { subject: { kind: 'post' as const, id }, snapshot: { title, body, language, authorId, place } }
}

/** Only from what was seen: of two who clean at once, one does. */
async function suspendFrom(
  tx: Tx,
  { id, suspendedUntil }: { id: string; suspendedUntil: Date | null },
  until: Date,
) {
  const { count } = await tx.member.updateMany({
    where: { id, suspendedUntil },
    data: { suspendedUntil: until },
  })
  if (count === 0) throw refuse.conflict('moderation.changed')
}

type Cleaned = { subjectId: string; endsAt: Date | null; evidence: { snapshot: unknown } | null }

/** Back to what held before, unless staff have set another end since. */
async function endSuspension(tx: Tx, { subjectId, endsAt, evidence }: Cleaned) {
  const before = (evidence?.snapshot as { suspendedUntil?: string | null } | undefined)?.suspendedUntil
  const suspendedUntil = before ? new Date(before) : null
  await tx.member.updateMany({ where: { id: subjectId, suspendedUntil: endsAt }, data: { suspendedUntil } })
}

function longest(held: Date | null, until: Date) {
  return held && held > until ? held : until
}
