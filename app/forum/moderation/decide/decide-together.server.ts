import { createHash } from 'node:crypto'
import { noteForStaff } from '#app/forum/members/accounts/staff-log.server.ts'
import { now } from '#app/platform/clock.ts'
import type { JsonObject, Tx } from '#app/platform/db/client.server.ts'
import { type Act, allowed, type By, written } from './moderate.server.ts'

type Together = Pick<Act, 'key' | 'rule'> & { author: NonNullable<Act['author']>; batchId: string }
type Item = { subject: Act['subject']; snapshot: JsonObject; undoes?: string }

/**
 * A step of an act on very many things of one member, inside that act's own decision: each has a decision with its
 * evidence, the staff log one line over all their digests. It tells nobody: the act around it does, once.
 */
export async function decideTogether(tx: Tx, by: By, { batchId, ...act }: Together, items: Item[]) {
  const staff = allowed(by, act)
  const records = items.map(({ undoes, ...item }) => written(staff, { ...act, ...item, batchId }, undoes))
  await tx.decision.createMany({ data: records.map(({ decision }) => decision) })
  const evidence = records.map(({ decision, evidence }) => ({ decisionId: decision.id, ...evidence }))
  await tx.evidence.createMany({ data: evidence })
  const undone = items.flatMap(({ undoes }) => (undoes ? [undoes] : []))
  await tx.decision.updateMany({ where: { id: { in: undone } }, data: { undoneAt: now() } })
  const digests = records.map(({ decision: { id, digest } }) => `${id} ${digest}\n`)
  await noteForStaff(tx, {
    actorId: staff?.id ?? null,
    action: act.key,
    subject: { kind: 'member', id: act.author.id },
    detail: { batch: batchId, count: items.length, digest: overAll(digests) },
  })
}

function overAll(lines: string[]) {
  return createHash('sha256').update(lines.join('')).digest('hex')
}
