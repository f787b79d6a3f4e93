import { now } from '#app/platform/clock.ts'
import type { JsonObject, Tx } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'

export type Later = {
  kind: string
  /** One piece of work per kind and key: asking for it twice is asking for it once. */
  key: string
  payload?: JsonObject
  /** When it is due; at once where nothing is said. */
  runAt?: Date
}

/** Work for later, written in the transaction that makes it necessary. Asked for again, it is due again. */
export async function later(tx: Tx, { kind, key, payload = {}, runAt = now() }: Later) {
  const due = { payload, runAt, doneAt: null, leasedUntil: null, attempts: 0, fault: null }
  await tx.job.upsert({
    where: { kind_key: { kind, key } },
    create: { id: newId(), kind, key, ...due },
    update: due,
  })
}

/** It is not needed any more. */
export async function nevermind(tx: Tx, kind: string, key: string) {
  await tx.job.deleteMany({ where: { kind, key } })
}
