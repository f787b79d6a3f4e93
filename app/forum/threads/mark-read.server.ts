import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist, type Member } from '#app/forum/members/accounts/actor.ts'
import { readNoticesOf } from '#app/forum/notifications/read-notices.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import { findThread } from './thread-queries.server.ts'

/** Remembers that a member has read a thread up to a position: by a form of its own, for no page that is read writes. */
export async function readThread(member: Actor, threadId: string, upTo: number) {
  const thread = await findThread(member, threadId)
  insist(member, mayTakePart(member, now()))
  await transact((tx) => markRead(tx, member, thread.id, Math.min(upTo, thread.postCount)))
}

/** A step: the mark only moves on, and what was told of replies up to it is read too. */
export async function markRead(tx: Tx, member: Member, threadId: string, upTo: number) {
  const key = { memberId: member.id, threadId }
  const at = now()
  await tx.visit.upsert({
    where: { memberId_threadId: key },
    create: { ...key, readTo: upTo, at },
    update: { at },
  })
  await tx.visit.updateMany({ where: { ...key, readTo: { lt: upTo } }, data: { readTo: upTo } })
  await readNoticesOf(tx, member, threadId, upTo)
}
