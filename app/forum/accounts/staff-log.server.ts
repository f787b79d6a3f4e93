import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'

type Line = {
  /** Null: the operator at the terminal. */
  actorId: string | null
  action:
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
  subject: { kind: 'member' | 'forum' | 'build' | 'thread'; id: string }
  detail?: object
}

/** A step: one more line of what staff did. There is no verb that changes or deletes one. */
export async function noteForStaff(tx: Tx, { actorId, action, subject, detail = {} }: Line) {
  await tx.staffLog.create({
    data: {
      id: newId(),
      at: now(),
      actorId,
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      detail,
    },
  })
}
