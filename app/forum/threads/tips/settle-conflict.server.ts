import type { Tx } from '#app/platform/db/client.server.ts'
import { BACKERS_TO_SETTLE } from './tip-link.ts'

/** A step: a conflict is what its backers make of it, and gone without any. One is enough who wrote a tip or is staff. */
export async function settleConflict(tx: Tx, linkId: string) {
  const { from, to, backers } = await tx.tipLink.findUniqueOrThrow({
    where: { id: linkId },
    select: {
      from: { select: { authorId: true } },
      to: { select: { authorId: true } },
      backers: { select: { memberId: true, member: { select: { role: true } } } },
    },
  })
  if (backers.length === 0) return tx.tipLink.delete({ where: { id: linkId } })
  const authors = [from.authorId, to.authorId]
  const knows = backers.some(({ memberId, member }) => authors.includes(memberId) || member.role !== 'MEMBER')
  const settled = knows || backers.length >= BACKERS_TO_SETTLE
  return tx.tipLink.update({ where: { id: linkId }, data: { settled } })
}
