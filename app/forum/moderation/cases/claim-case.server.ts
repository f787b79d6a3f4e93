import { type Actor, insist, isStaff } from '#app/forum/members/accounts/actor.ts'
import { addLine, alreadyHandled } from '#app/forum/moderation/decide/case.server.ts'
import { transact } from '#app/platform/db/transact.server.ts'
import type { Seen } from './case-queries.server.ts'

/** Says to the others: I look at it. It keeps nobody from acting; who tries with an older view is told by whom. */
export async function claimCase(by: Actor, seen: Seen) {
  return assign(by, seen, { from: null, to: 'claimer', line: 'claimed' })
}

/** The same taken back, by whoever claimed it. */
export async function releaseCase(by: Actor, seen: Seen) {
  return assign(by, seen, { from: 'claimer', to: null, line: 'released' })
}

type Turn = { from: 'claimer' | null; to: 'claimer' | null; line: 'claimed' | 'released' }

function assign(by: Actor, { id, version }: Seen, { from, to, line }: Turn) {
  insist(by, isStaff(by) ? true : 'moderation.staffOnly')
  return transact(async (tx) => {
    const { count } = await tx.case.updateMany({
      where: { id, version, open: 1, assigneeId: from && by.id },
      data: { assigneeId: to && by.id, version: { increment: 1 } },
    })
    if (count === 0) throw await alreadyHandled(tx, id, by.id)
    await addLine(tx, id, by.id, line)
  })
}
