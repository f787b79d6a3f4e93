import type { Actor } from '#app/forum/members/accounts/actor.ts'
import { mayJudge } from '#app/forum/moderation/appeals/appeal-policy.ts'
import type { ActKey } from '#app/forum/moderation/decide/act.ts'
import { db, type Prisma } from '#app/platform/db/client.server.ts'
import { type CaseSubject, nothing, quoted } from './case-subject.ts'

/** Objections, each with what was decided and about which words, and whether this one may judge it. */
export async function appealsOf(actor: Actor, decisionIds: string[]) {
  if (decisionIds.length === 0) return new Map<string, CaseSubject>()
  const appeals = await db.appeal.findMany({
    where: { decisionId: { in: decisionIds } },
    include: { decision: { include: { evidence: { select: { snapshot: true } } } } },
  })
  const authors = await ranksOf(appeals.map(({ authorId }) => authorId))
  return new Map(
    appeals.map(({ id, decisionId, text, language, decidedAgainstId, authorId, decision }) => {
      const author = authors.get(authorId) ?? null
      const subject: CaseSubject = {
        ...{ ...nothing, text: quoted(text), language, desk: `/admin/appeals/${id}` },
        decided: {
          act: decision.act as ActKey,
          rule: decision.rule,
          ...wordsIn(decision.evidence?.snapshot),
        },
        judging: mayJudge(actor, { decidedAgainstId, author }),
      }
      return [decisionId, subject]
    }),
  )
}

async function ranksOf(ids: string[]) {
  const members = await db.member.findMany({ where: { id: { in: ids } }, select: { id: true, role: true } })
  return new Map(members.map((member) => [member.id, member]))
}

/** Purge and erasure empty the evidence: then it says nothing here. */
function wordsIn(snapshot: Prisma.JsonValue | undefined) {
  const { title, body } = (snapshot ?? {}) as { title?: unknown; body?: unknown }
  const text = (value: unknown) => (typeof value === 'string' ? quoted(value) : '')
  return { title: text(title), text: text(body) }
}
