import type { Member, Role } from '#app/forum/members/accounts/actor.ts'
import { foldName } from '#app/forum/members/accounts/name.ts'
import { memberColumns } from '#app/forum/members/accounts/sessions.server.ts'
import { DAY, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { newId } from '#app/platform/id.server.ts'

/** The people of every test. Ann and Ben own phones, Mo moderates; each joined a month ago. */
export const ann = () => someone('ann')
export const ben = () => someone('ben')
export const mo = () => someone('mo', { role: 'MODERATOR' })

type Traits = { role?: Role; joinedAt?: Date; suspendedUntil?: Date | null }

/** The member of this name, made where this test has not met them yet. */
export async function someone(name: string, traits: Traits = {}): Promise<Member> {
  const joinedAt = new Date(+now() - 30 * DAY)
  return db.member.upsert({
    where: { foldedName: foldName(name) },
    create: { id: newId(), name, foldedName: foldName(name), joinedAt, ...traits },
    update: {},
    select: memberColumns,
  })
}
