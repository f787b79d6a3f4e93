import { type Actor, insist, isStaff } from '#app/forum/members/accounts/actor.ts'
import { addLine, alreadyHandled } from '#app/forum/moderation/decide/case.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import type { Seen } from './case-queries.server.ts'

/** What staff tell each other about a case, in its history. There is no taking back: who errs says so in another. */
export async function noteCase(by: Actor, { id, version }: Seen, text: string) {
  insist(by, isStaff(by) ? true : 'moderation.staffOnly')
  return transact(async (tx) => {
    const { count } = await tx.case.updateMany({
      where: { id, version },
      data: { version: { increment: 1 } },
    })
    if (count === 0) throw await alreadyHandled(tx, id, by.id)
    await addLine(tx, id, by.id, 'noted', text)
  })
}
