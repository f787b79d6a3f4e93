import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'
import type { SubjectKind } from './act.ts'

export type CaseKind = 'reports' | 'approval' | 'tag' | 'appeal' | 'burst' | 'danger'

type Opened = {
  kind: CaseKind
  subject: { kind: SubjectKind; id: string }
  priority: number
  language?: string | null
  phoneId?: string | null
  tagId?: string | null
  /** Whom it concerns. */
  authorId?: string | null
}

/** A step: something waits for staff. There is one open case of a kind for a subject; more of it makes it more urgent. */
export async function openCase(tx: Tx, { kind, subject, priority, ...about }: Opened) {
  const key = { kind, subjectKind: subject.kind, subjectId: subject.id, open: 1 }
  const row = await tx.case.upsert({
    where: { kind_subjectKind_subjectId_open: key },
    create: { id: newId(), ...key, priority, ...about, openedAt: now(), version: 0 },
    update: { priority: { increment: priority } },
  })
  const { version } = await tx.case.update({
    where: { id: row.id },
    data: { version: { increment: 1 } },
    select: { version: true },
  })
  if (version === 1) await addLine(tx, row.id, null, 'opened')
  return { ...row, version }
}

type Settling = {
  subject: { kind: SubjectKind; id: string }
  case?: { id: string; version: number }
}
type Decided = { id: string; act: string; decidedById: string | null }

/** Which cases about its subject an act answers by itself, whichever it was taken on: a lock answers no danger. */
function answeredBy(act: string): CaseKind[] {
  if (act.startsWith('tag.')) return ['tag']
  if (act.startsWith('tip.')) return ['danger']
  if (act.startsWith('post.')) return ['reports', 'approval', 'burst', 'danger']
  const sanction = act.startsWith('member.') && !/role|appoint/.test(act)
  return sanction ? ['reports', 'burst'] : []
}

/**
 * A step of every act: its case is closed, if it is the one that was seen; so are others of the same subject that it
 * answers. Somebody who was quicker is named.
 */
export async function closeCases(tx: Tx, { subject, case: seen }: Settling, decision: Decided) {
  const { id, act, decidedById } = decision
  const closing = closedBy(decision)
  if (seen) {
    const { count } = await tx.case.updateMany({ where: { ...seen, open: 1 }, data: closing })
    if (count === 0) throw await alreadyHandled(tx, seen.id, decidedById ?? undefined)
    await addLine(tx, seen.id, decidedById, act, id)
  }
  const others = { subjectKind: subject.kind, subjectId: subject.id, open: 1, kind: { in: answeredBy(act) } }
  for (const other of await tx.case.findMany({ where: others, select: { id: true } })) {
    await tx.case.update({ where: { id: other.id }, data: closing })
    await addLine(tx, other.id, decidedById, act, id)
  }
}

/** A step of an act on everything of a member: what waits about their posts was answered by that one decision. */
export async function closeCasesOf(tx: Tx, authorId: string, postIds: string[], decision: Decided) {
  const waiting = await tx.case.findMany({
    where: {
      open: 1,
      kind: { not: 'appeal' },
      subjectKind: 'post',
      OR: [{ authorId }, { subjectId: { in: postIds } }],
    },
    select: { id: true },
  })
  for (const { id } of waiting) {
    await tx.case.update({ where: { id }, data: closedBy(decision) })
    await addLine(tx, id, decision.decidedById, decision.act, decision.id)
  }
}

/**
 * A step: what this decision had closed of this kind waits again, but for what was opened anew meanwhile; of some
 * subjects alone where they are named.
 */
export async function reopenCases(
  tx: Tx,
  kind: CaseKind,
  closedById: string,
  { act, ...by }: Decided,
  among?: string[],
) {
  const closed = await tx.case.findMany({
    where: { kind, decisionId: closedById, open: null, subjectId: among && { in: among } },
  })
  for (const { id, subjectKind, subjectId } of closed) {
    const anew = await tx.case.count({ where: { kind, subjectKind, subjectId, open: 1 } })
    if (anew > 0) continue
    const data = { open: 1, closedAt: null, closedById: null, decisionId: null, version: { increment: 1 } }
    await tx.case.update({ where: { id }, data })
    await addLine(tx, id, by.decidedById, act, by.id)
  }
}

function closedBy({ id, decidedById }: Decided) {
  const closing = { open: null, closedAt: now(), closedById: decidedById, decisionId: id }
  return { ...closing, version: { increment: 1 } }
}

/** A step before an act: who acts on a case that is no longer as they saw it is told so, whatever else would refuse them. */
export async function insistOnSeen(tx: Tx, seen: { id: string; version: number }, byId?: string) {
  const same = { version: { increment: 0 } }
  const { count } = await tx.case.updateMany({ where: { ...seen, open: 1 }, data: same })
  if (count === 0) throw await alreadyHandled(tx, seen.id, byId)
}

/** Why a case is no longer as it was seen: who was quicker, where somebody was. */
export async function alreadyHandled(tx: Tx, caseId: string, byId?: string) {
  const row = await tx.case.findUnique({
    where: { id: caseId },
    select: { closedById: true, assigneeId: true },
  })
  const closer = await nameOf(tx, row?.closedById)
  if (closer) return refuse.overtaken('moderation.handledBy', { name: closer })
  const assignee = row?.assigneeId === byId ? undefined : await nameOf(tx, row?.assigneeId)
  return assignee
    ? refuse.overtaken('queue.claimedBy', { name: assignee })
    : refuse.conflict('moderation.changed')
}

async function nameOf(tx: Tx, id?: string | null) {
  return id ? (await tx.member.findUnique({ where: { id }, select: { name: true } }))?.name : undefined
}

/** A step: one line of a case's history. */
export async function addLine(tx: Tx, caseId: string, byId: string | null, what: string, text = '') {
  await tx.caseLine.create({ data: { id: newId(), caseId, byId, what, text, at: now() } })
}
