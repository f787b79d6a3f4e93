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

/**
 * A step of every act: its case is closed, if it is the one that was seen; so are others of the same subject, for what
 * they asked is answered. Somebody who was quicker is named.
 */
export async function closeCases(
  tx: Tx,
  { subject, case: seen }: Settling,
  { id, act, decidedById }: Decided,
) {
  const closing = {
    open: null,
    closedAt: now(),
    closedById: decidedById,
    decisionId: id,
    version: { increment: 1 },
  }
  if (seen) {
    const { count } = await tx.case.updateMany({ where: { ...seen, open: 1 }, data: closing })
    if (count === 0) throw await alreadyHandled(tx, seen.id, decidedById ?? undefined)
    await addLine(tx, seen.id, decidedById, act, id)
  }
  const others = { subjectKind: subject.kind, subjectId: subject.id, open: 1, kind: { not: 'appeal' } }
  for (const other of await tx.case.findMany({ where: others, select: { id: true } })) {
    await tx.case.update({ where: { id: other.id }, data: closing })
    await addLine(tx, other.id, decidedById, act, id)
  }
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
