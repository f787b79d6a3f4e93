import { tell } from '#app/forum/notifications/tell.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, type JsonObject, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { type ActKey, actOf } from './act.ts'
import { outcomesOf } from './outcome-queries.server.ts'

/** After an act: its author gets the statement of reasons, who reported it the outcome. Once, whatever happens. */
export async function tellModerated(_: Record<string, unknown>, decisionId: string) {
  const decision = await db.decision.findUnique({ where: { id: decisionId } })
  if (!decision) return
  await transact(async (tx) => {
    const { act, rule, subjectKind, subjectId, authorId, automated, undoesId } = decision
    const params = {
      act,
      rule: rule ?? '',
      kind: subjectKind,
      subject: subjectId,
      decision: decisionId,
      automated,
    }
    if (authorId && actOf(act as ActKey).tells && !(await toldByJudge(tx, undoesId)))
      await tell(tx, [authorId], { kind: 'moderated', cause: decisionId, params })
    await tellReporters(tx, decision, params)
  })
}

/** What an objection took back was told with the judgement: never a second time. */
async function toldByJudge(tx: Tx, undoesId: string | null) {
  if (!undoesId) return false
  return (await tx.appeal.count({ where: { decisionId: undoesId, outcome: 'reversed' } })) > 0
}

/** Whoever had reported what this decision closed: the outcome, and never twice. */
async function tellReporters(tx: Tx, { id, act }: { id: string; act: string }, params: JsonObject) {
  const reports = await tx.report.findMany({
    where: { case: { decisionId: id }, toldAt: null },
    include: { case: { select: { subjectKind: true, subjectId: true } } },
  })
  const outcomes = await outcomesOf(tx, act as ActKey, reports)
  for (const outcome of new Set(outcomes.values())) {
    const alike = reports.filter((report) => outcomes.get(report.id) === outcome)
    const ids = alike.map((report) => report.id)
    await tx.report.updateMany({ where: { id: { in: ids } }, data: { outcome, toldAt: now() } })
    const reporters = alike.flatMap(({ reporterId }) => (reporterId ? [reporterId] : []))
    const told = { ...params, outcome, path: '/reports' }
    await tell(tx, reporters, { kind: 'report-decided', cause: id, params: told })
  }
}
