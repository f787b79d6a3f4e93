import { type Actor, insist } from '#app/forum/members/accounts/actor.ts'
import { decide } from '#app/forum/moderation/decide/moderate.server.ts'
import { tell } from '#app/forum/notifications/tell.server.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import type { Judgement, Outcome } from './appeal.ts'
import { mayJudge } from './appeal-policy.ts'
import { undoDecision } from './undo-of.server.ts'

type Words = Partial<Omit<Judgement, 'outcome'>>

/**
 * Somebody who did not decide it says whether a decision stands. If not, its undo, this judgement and the word to
 * whom it concerns are one transaction: they are told once, with the judge's words.
 */
export function judgeAppeal(staff: Actor, appealId: string, outcome: Outcome, { words = '', ...why }: Words) {
  return transact(async (tx) => {
    const { appeal, decision, author } = await objectedTo(tx, appealId)
    insist(staff, mayJudge(staff, { decidedAgainstId: appeal.decidedAgainstId, author }))
    const act = {
      key: `appeal.${outcome}`,
      subject: { kind: 'decision', id: decision.id },
      author,
      snapshot: { body: appeal.text, language: appeal.language },
      words,
      case: why.case ?? (await openCaseOf(tx, decision.id)),
    } as const
    return decide(tx, staff, act, async () => {
      await settle(tx, appealId, { judgeId: staff.id, outcome, words })
      if (outcome === 'reversed' && !decision.undoneAt) await undoDecision(tx, staff, decision, {})
      const params = { act: decision.act, decision: decision.id, outcome }
      if (author) await tell(tx, [author.id], { kind: 'appeal-judged', cause: appealId, params })
    })
  })
}

async function objectedTo(tx: Tx, id: string) {
  const found = await tx.appeal.findUnique({ where: { id }, include: { decision: true } })
  if (!found) throw refuse.notFound('appeals.judge.noSuch')
  const { decision, ...appeal } = found
  const who = { where: { id: appeal.authorId }, select: { id: true, role: true } } as const
  return { appeal, decision, author: await tx.member.findUnique(who) }
}

async function settle(
  tx: Tx,
  id: string,
  judged: { judgeId: string | null; outcome: Outcome; words: string },
) {
  const data = { ...judged, judgedAt: now() }
  const { count } = await tx.appeal.updateMany({ where: { id, outcome: null }, data })
  if (count === 0) throw refuse.conflict('appeals.judge.already')
}

/** The case that waits for this, where the judge did not say which they saw. */
async function openCaseOf(tx: Tx, decisionId: string) {
  const where = { kind: 'appeal', subjectKind: 'decision', subjectId: decisionId, open: 1 }
  const waiting = await tx.case.findFirst({ where, select: { id: true, version: true } })
  return waiting ?? undefined
}
