import { tell } from '#app/forum/notifications/tell.server.ts'
import { HOUR, now } from '#app/platform/clock.ts'
import { transact } from '#app/platform/db/transact.server.ts'

/** Who waits to be shown, or for a word to become a tag, waits for a day; what was reported, for two. */
const SOON = { kinds: ['approval', 'tag'], after: 24 * HOUR }
const LATER = { after: 48 * HOUR }

/**
 * Tells everybody on staff, in one line, how many cases have come to wait too long: each case is counted once in its
 * life. None is ever closed for its age: whoever reported or wrote something would learn that nobody looked.
 */
export async function remindStaff() {
  const older = (age: number) => ({ lt: new Date(+now() - age) })
  const { kinds, after } = SOON
  const where = {
    ...{ open: 1, remindedAt: null },
    OR: [{ kind: { in: kinds }, openedAt: older(after) }, { openedAt: older(LATER.after) }],
  }
  return transact(async (tx) => {
    const first = await tx.case.findFirst({ where, orderBy: { id: 'asc' }, select: { id: true } })
    const { count } = await tx.case.updateMany({ where, data: { remindedAt: now() } })
    if (!first || count === 0) return 0
    const staff = await tx.member.findMany({
      where: { role: { in: ['MODERATOR', 'ADMIN'] }, demo: false },
      select: { id: true },
    })
    const params = { count, path: '/admin/queue?waits=day' }
    const members = staff.map(({ id }) => id)
    await tell(tx, members, { kind: 'case-waits', cause: first.id, params })
    return count
  })
}
