import type { Member } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import type { Prisma, Tx } from '#app/platform/db/client.server.ts'
import { PHOTOS_MAX } from './photo.ts'

type Wanted = { id: string; alt: string }

/** A step of publishing and editing: afterwards the post has these photos and no others. */
export async function attachPhotos(tx: Tx, member: Member, postId: string, wanted: Wanted[]) {
  const ids = wanted.map(({ id }) => id)
  if (ids.length > PHOTOS_MAX) throw refuse.invalid('photos', 'media.tooMany')
  if (new Set(ids).size < ids.length) throw refuse.invalid('photos', 'media.twice')

  await tx.photo.updateMany({
    where: { postId, id: { notIn: ids } },
    data: { postId: null, attachedAt: null },
  })
  for (const { id, alt } of wanted) {
    const kept = await tx.photo.updateMany({ where: { id, postId }, data: { alt } })
    if (kept.count === 0) await take(tx, member, postId, { id, alt })
  }
}

/** Asks and takes in one statement: of two posts that want a photo at once, one gets it. */
async function take(tx: Tx, member: Member, postId: string, { id, alt }: Wanted) {
  const taken = await tx.photo.updateMany({
    where: { id, ...free(member) },
    data: { alt, postId, memberId: member.id, attachedAt: now() },
  })
  if (taken.count === 0) throw refuse.invalid('photos', 'media.notYours')
}

/** This member's own, or nobody's yet: of a form that was sent before signing in. */
function free(member: Member): Prisma.PhotoWhereInput {
  return { postId: null, OR: [{ memberId: member.id }, { memberId: null }] }
}
