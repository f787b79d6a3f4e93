import { tell } from '#app/forum/notifications/tell.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, type JsonObject, type Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { type ActKey, actOf } from './act.ts'

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
  const open = { case: { decisionId: id }, toldAt: null }
  const reports = await tx.report.findMany({ where: open, select: { reporterId: true } })
  if (reports.length === 0) return
  const outcome = outcomeOf(act as ActKey)
  await tx.report.updateMany({ where: open, data: { outcome, toldAt: now() } })
  const reporters = reports.flatMap(({ reporterId }) => (reporterId ? [reporterId] : []))
  await tell(tx, reporters, {
    kind: 'report-decided',
    cause: id,
    params: { ...params, outcome, path: '/reports' },
  })
}

/** Staff agree with a report when they do something about it. */
function outcomeOf(act: ActKey) {
  const { takesBack, needsRule } = actOf(act)
  // A rejection takes back that a post was held, and agrees all the same: it rests on a rule.
  return act === 'case.dismissed' || (takesBack.length > 0 && !needsRule) ? 'disagreed' : 'agreed'
}
