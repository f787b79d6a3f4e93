import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { digest, orderedJson } from '#app/platform/digest.server.ts'
import { newId } from '#app/platform/id.server.ts'

type Line = {
  /** Null: the operator at the terminal. */
  actorId: string | null
  action: /** An act of forum/moderation/decide/act.ts, or what staff did to the forum itself. */
    | `${'post' | 'thread' | 'member' | 'tip' | 'tag' | 'catalogue' | 'case' | 'appeal' | 'setting' | 'word'}.${string}`
    | 'admin.created'
    | 'admin.promoted'
    | 'admin.demoted'
    | 'link.made'
    | 'link.used'
    | 'demo.removed'
    | 'build.known'
    | 'build.withdrawn'
    | 'owner.verified'
    | 'owner.withdrawn'
    | 'follow-up-link.made'
  subject: { kind: string; id: string }
  detail?: object
}

/** Before the first line. */
export const START = '0'.repeat(64)

/**
 * A step: one more line of what staff did, hashed over the line before it; the end of the chain is held meanwhile.
 * There is no verb that changes or deletes one.
 */
export async function noteForStaff(tx: Tx, { actorId, action, subject, detail = {} }: Line) {
  const end = await tx.staffChain.upsert({
    where: { id: 1 },
    create: { id: 1, number: 1, hash: START },
    update: { number: { increment: 1 } },
  })
  const at = now()
  const line = { number: end.number, at, action, subjectKind: subject.kind, subjectId: subject.id }
  const hash = chained(end.hash, { ...line, detail })
  await tx.staffChain.update({ where: { id: 1 }, data: { hash } })
  await tx.staffLog.create({ data: { id: newId(), ...line, actorId, detail, hash } })
}

type Chained = {
  number: number
  at: Date
  action: string
  subjectKind: string
  subjectId: string
  detail: object
}

/** Over names and hashes: what a line speaks of may be emptied, and the chain still holds. */
export function chained(before: string, { number, at, action, subjectKind, subjectId, detail }: Chained) {
  const text = [before, number, at.toISOString(), action, subjectKind, subjectId, orderedJson(detail)]
  return digest(text.join('\n'))
}
