import type { Prisma, Tx } from '#app/platform/db/client.server.ts'
import { noJson } from '#app/platform/db/rows.server.ts'
import { acts } from './act.ts'

type Subject = { kind: 'post' | 'thread'; id: string }

/** A step of purge: no record holds the words of these subjects any more; that it was decided, and digests, stay. */
export async function eraseEvidenceAbout(tx: Tx, subjects: Subject[]) {
  const about = { OR: subjects.map(({ kind, id }) => ({ subjectKind: kind, subjectId: id })) }
  await emptyDecisions(tx, about)
  await emptyReports(tx, about)
  await emptyCases(tx, about)
}

/** A step of erasing an account: what records hold of this member's words, and of what others wrote about them. */
export async function eraseEvidenceOf(tx: Tx, memberId: string) {
  // Removed or not: readableBy has no say in what its author takes away for good.
  const posts = await tx.post.findMany({
    where: { authorId: memberId },
    select: { id: true, threadId: true },
  })
  const subject = { subjectKind: 'member', subjectId: memberId }
  const ids = posts.flatMap(({ id, threadId }) => [id, threadId])
  const about = { OR: [subject, { subjectId: { in: ids } }] }
  await emptyDecisions(tx, { OR: [{ authorId: memberId }, subject] })
  await emptyReports(tx, { OR: [...about.OR, { case: { authorId: memberId } }] })
  await emptyCases(tx, { OR: [...about.OR, { authorId: memberId }] })
  await tx.report.updateMany({ where: { reporterId: memberId }, data: { text: '', contact: noJson } })
  await tx.appeal.updateMany({ where: { authorId: memberId }, data: { text: '', words: '' } })
  await tx.memberNote.deleteMany({ where: { memberId } })
}

/** Without its salt nobody can try texts against a digest. */
async function emptyDecisions(tx: Tx, about: Prisma.DecisionWhereInput) {
  const empty = { salt: '', snapshot: {}, words: '', language: null }
  await tx.evidence.updateMany({ where: { decision: about }, data: empty })
  await tx.appeal.updateMany({ where: { decision: about }, data: { text: '', words: '' } })
}

async function emptyReports(tx: Tx, about: Prisma.ReportWhereInput) {
  await tx.report.updateMany({ where: about, data: { snapshot: {}, text: '', contact: noJson } })
}

/** Notes of staff may quote; lines of acts hold nothing but the decision's id. */
async function emptyCases(tx: Tx, about: Prisma.CaseWhereInput) {
  await tx.caseLine.updateMany({
    where: { case: about, what: { notIn: Object.keys(acts) } },
    data: { text: '' },
  })
}
