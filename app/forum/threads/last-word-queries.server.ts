import { listening } from '#app/forum/notifications/mute.server.ts'
import type { NewsKind } from '#app/forum/notifications/news.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

export type PostToTell = NonNullable<Awaited<ReturnType<typeof postToTell>>>

/** Told behind everybody's back: readableBy has no say here, mayRead has it for each who is told. */
export function postToTell(tx: Tx, id: string) {
  return tx.post.findUnique({
    where: { id },
    include: { thread: true, parent: true, author: { select: { name: true } } },
  })
}

/**
 * Who should not be called back to this discussion by a post: nobody gets the last word in a quarrel because the other
 * was told. All of them where the post or what it answers is gone or unwelcome; and whoever reported its author here,
 * muted this, or has read it already.
 */
export async function quietFor(tx: Tx, post: PostToTell, kind: NewsKind, memberIds: string[]) {
  if (memberIds.length === 0) return new Set<string>()
  if (isPoor(post) || (await isPoorOpening(tx, post))) return new Set(memberIds)
  const [hearing, reported, read] = [
    await listening(tx, memberIds, kind, post.threadId),
    await whoReported(tx, post, memberIds),
    await whoRead(tx, post, memberIds),
  ]
  const deaf = memberIds.filter((id) => !hearing.includes(id))
  return new Set([...deaf, ...reported, ...read])
}

type Judged = { removedAt: Date | null; deletedAt: Date | null; score: number; downCount: number }

/** Lobsters counts the author's own vote: its "score ≤ down votes" is "score < down votes" here. */
function isPoor({ removedAt, deletedAt, score, downCount }: Judged) {
  return !!removedAt || !!deletedAt || score < downCount
}

/** What it answers: a reply, or the first post of its thread. Whoever it is told to, so readableBy has no say. */
async function isPoorOpening(tx: Tx, { threadId, position, parent }: PostToTell) {
  if (position === 1) return false
  if (parent) return isPoor(parent)
  const opening = await tx.post.findUnique({ where: { threadId_position: { threadId, position: 1 } } })
  return !opening || isPoor(opening)
}

async function whoReported(tx: Tx, { threadId, authorId }: PostToTell, memberIds: string[]) {
  const reports = await tx.report.findMany({
    where: { reporterId: { in: memberIds }, subjectKind: 'post' },
    select: { reporterId: true, subjectId: true },
  })
  if (reports.length === 0) return []
  const theirs = await tx.post.findMany({
    where: { id: { in: reports.map(({ subjectId }) => subjectId) }, threadId, authorId },
    select: { id: true },
  })
  const here = new Set(theirs.map(({ id }) => id))
  return reports.flatMap(({ reporterId, subjectId }) =>
    reporterId && here.has(subjectId) ? [reporterId] : [],
  )
}

async function whoRead(tx: Tx, { threadId, position }: PostToTell, memberIds: string[]) {
  const visits = await tx.visit.findMany({
    where: { threadId, memberId: { in: memberIds }, readTo: { gte: position } },
    select: { memberId: true },
  })
  return visits.map(({ memberId }) => memberId)
}
