import { automatic, decide } from '#app/forum/moderation/decide/moderate.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { FoundClaim } from './claim-queries.server.ts'

/** A step: what enough shown back screens call dangerous is closed at once, by a decision like any other. */
export async function gateByRule(tx: Tx, { id, kind, thread, authorId }: FoundClaim) {
  const close = () => tx.claim.update({ where: { id }, data: { gatedAt: now() } })
  if (kind !== 'TIP' || !thread) return close()
  const author = await tx.member.findUniqueOrThrow({
    where: { id: authorId },
    select: { id: true, role: true },
  })
  const { title, language } = thread
  const act = {
    key: 'tip.gated',
    subject: { kind: 'thread', id: thread.id },
    author,
    snapshot: { title, language, kind, authorId },
    rule: 'reported',
  } as const
  return decide(tx, automatic, act, close)
}
