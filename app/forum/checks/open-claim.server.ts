import type { Tx } from '#app/platform/db/client.server.ts'

export type Opened = {
  /** The tip's thread, the answer's post, or the row of an app on a phone. */
  id: string
  kind: 'TIP' | 'APP' | 'ANSWER'
  threadId: string | null
  authorId: string
  demo: boolean
  at: Date
}

/** A step of publishing: from here on members can say whether it works for them. Opened again, nothing changes. */
export async function openClaim(tx: Tx, { id, kind, threadId, authorId, demo, at }: Opened) {
  const claim = { id, kind, threadId, authorId, demo, createdAt: at }
  await tx.claim.upsert({ where: { id }, create: claim, update: { id } })
}
