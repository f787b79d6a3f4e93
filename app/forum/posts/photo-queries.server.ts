import { keyOf, photoFiles } from '#app/forum/media/photo-files.server.ts'
import { type Actor, isStaff } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { db, type Prisma } from '#app/platform/db/client.server.ts'
import { fallbackWidth } from '#app/platform/images/widths.ts'
import { mayRead } from './post-policy.ts'

/** The smallest there is: what a composer shows of a photo it knows only the id of. */
const THUMB = 'thumb.webp'
const types = { webp: 'image/webp', jpg: 'image/jpeg' }

/**
 * One file of a photo, such as `960.webp`. `shared`: the same for everybody, and may be kept by caches. A draft's is
 * its uploader's alone; that of a removed or deleted post, or of a tip
 * closed as dangerous, is gone, but for staff and its author.
 */
export async function readPhoto(actor: Actor, id: string, asked: string) {
  const photo = await db.photo.findUnique({ where: { id }, include: { post: { select: whoMayRead } } })
  const file = photo && asked === THUMB ? `${Math.min(...madeWidths(photo.widths))}.webp` : asked
  const kind = photo && kindOf(file, photo.widths)
  if (!kind) throw refuse.notFound('media.noSuchPhoto')
  return {
    type: types[kind],
    // What a name stands for never changes.
    etag: `"${id}-${file}"`,
    shared: sharedWith(actor, photo),
    bytes: () => bytesOf(id, file),
  }
}

const whoMayRead = {
  ...{ position: true, authorId: true, removedAt: true, deletedAt: true, wipedAt: true },
  // A tip's claim has its thread's id.
  thread: { select: { claims: { where: { kind: 'TIP', gatedAt: { not: null } }, select: { id: true } } } },
} satisfies Prisma.PostSelect
type Readers = Prisma.PostGetPayload<{ select: typeof whoMayRead }>

function sharedWith(actor: Actor, { memberId, post }: { memberId: string | null; post: Readers | null }) {
  if (!post) {
    if (!actor.id || actor.id !== memberId) throw refuse.notFound('media.noSuchPhoto')
    return false
  }
  if (post.wipedAt || !mayRead(actor, post)) throw refuse.gone('media.gone')
  const closed = post.position === 1 && post.thread.claims.length > 0
  if (closed && !isStaff(actor) && actor.id !== post.authorId) throw refuse.gone('media.gone')
  return !post.removedAt && !post.deletedAt && !closed
}

/** Only files that were made: the address of a request never becomes a path. */
function kindOf(file: string, widths: string) {
  const made = madeWidths(widths)
  if (file === `${fallbackWidth(made)}.jpg`) return 'jpg'
  return made.some((width) => file === `${width}.webp`) ? 'webp' : null
}

function madeWidths(widths: string) {
  return widths.split(' ').map(Number)
}

async function bytesOf(id: string, file: string) {
  const bytes = await photoFiles.read(keyOf(id, file))
  if (!bytes) throw refuse.notFound('media.noSuchPhoto')
  return bytes
}
