import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db } from '#app/platform/db/client.server.ts'
import { mayJudge } from './appeal-policy.ts'
import { loadStatement } from './statement-queries.server.ts'

const rank = { id: true, role: true } as const

/** An objection for staff, by its own id or that of the decision it is about, and whether this one may judge it. */
export async function loadAppeal(staff: Actor, id: string) {
  const appeal = await db.appeal.findFirst({ where: { OR: [{ id }, { decisionId: id }] } })
  if (!appeal) throw refuse.notFound('appeals.judge.noSuch')
  const [statement, author, waiting] = await Promise.all([
    loadStatement(staff, appeal.decisionId),
    db.member.findUnique({ where: { id: appeal.authorId }, select: rank }),
    db.case.findFirst({ where: { kind: 'appeal', subjectId: appeal.decisionId, open: 1 }, select: seen }),
  ])
  const { decidedAgainstId } = appeal
  return { id: appeal.id, statement, seen: waiting, may: mayJudge(staff, { decidedAgainstId, author }) }
}

const seen = { id: true, version: true } as const
