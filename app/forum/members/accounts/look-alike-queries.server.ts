import { db } from '#app/platform/db/client.server.ts'
import { skeletonOf } from './look-alike.ts'

/** Whether a name passes for that of somebody on staff. */
export async function passesForStaff(name: string) {
  const staff = await db.member.findMany({
    where: { role: { in: ['MODERATOR', 'ADMIN'] } },
    select: { name: true, displayName: true },
  })
  const skeleton = skeletonOf(name)
  const known = staff.flatMap((member) => [member.name, member.displayName ?? ''])
  return skeleton !== '' && known.some((other) => skeletonOf(other) === skeleton)
}
