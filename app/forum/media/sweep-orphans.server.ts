import { DAY, HOUR, now } from '#app/platform/clock.ts'
import { db, type Prisma, type Tx } from '#app/platform/db/client.server.ts'
import { later } from '#app/platform/jobs/later.server.ts'
import { folderOf, photoFiles } from './photo-files.server.ts'

/** How long a photo waits for its post, and one of nobody's for a member. */
const WAITS_FOR = 2 * DAY
const UNOWNED_WAITS_FOR = 2 * HOUR

/** Removes photos no post took and no draft names, and files without a row. Answers how many photos went. */
export async function sweepOrphans() {
  const orphans = await db.photo.findMany({ where: orphaned(), select: { id: true, memberId: true } })
  const drafts = await draftsOf(orphans.flatMap(({ memberId }) => memberId ?? []))
  let swept = 0
  for (const { id, memberId } of orphans) {
    if (memberId && drafts.get(memberId)?.includes(id)) continue
    // Asked again: a post may have taken it since.
    const { count } = await db.photo.deleteMany({ where: { id, postId: null } })
    if (count) await photoFiles.removeAll(folderOf(id))
    swept += count
  }
  await sweepFiles()
  return swept
}

/** A step of wiping a post: its photos are gone with the transaction, their files at the next sweep. */
export async function erasePhotosOf(tx: Tx, postId: string) {
  await tx.photo.deleteMany({ where: { postId } })
}

/** A step: the files of a post's photos go at once, and not with a later sweep. Before its photos are erased. */
export async function eraseFilesLater(tx: Tx, postId: string) {
  const photos = await tx.photo.findMany({ where: { postId }, select: { id: true } })
  for (const { id } of photos) await later(tx, { kind: 'erase-files', key: id })
}

/** The files of one photo, whether or not there still are any. */
export async function eraseFiles(_: Record<string, unknown>, photoId: string) {
  await photoFiles.removeAll(folderOf(photoId))
}

function orphaned(): Prisma.PhotoWhereInput {
  const before = (age: number) => ({ lt: new Date(+now() - age) })
  const unowned = { memberId: null, createdAt: before(UNOWNED_WAITS_FOR) }
  return { postId: null, OR: [{ createdAt: before(WAITS_FOR) }, unowned] }
}

/** Each member's drafts as one text: a photo is kept whatever field of which form names it. */
async function draftsOf(memberIds: string[]) {
  const drafts = await db.draft.findMany({
    where: { memberId: { in: [...new Set(memberIds)] } },
    select: { memberId: true, values: true },
  })
  const texts = new Map<string, string>()
  for (const { memberId, values } of drafts) {
    texts.set(memberId, (texts.get(memberId) ?? '') + JSON.stringify(values))
  }
  return texts
}

/** Of uploads that were cut short, and of photos whose rows went with a post. */
async function sweepFiles() {
  for (const shelf of await photoFiles.list()) {
    const ids = await photoFiles.list(shelf)
    const rows = await db.photo.findMany({ where: { id: { in: ids } }, select: { id: true } })
    const known = new Set(rows.map(({ id }) => id))
    for (const id of ids.filter((candidate) => !known.has(candidate))) await sweepFolder(`${shelf}/${id}`)
  }
}

/** Files are put before their row: what is young may still get one. */
async function sweepFolder(folder: string) {
  const changed = await photoFiles.changedAt(folder)
  if (changed && +now() - +changed > UNOWNED_WAITS_FOR) await photoFiles.removeAll(folder)
}
