import { mayTakePart } from '#app/forum/members/accounts/account-policy.ts'
import { type Actor, insist, isMember } from '#app/forum/members/accounts/actor.ts'
import { refuse } from '#app/forum/refusal.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db/client.server.ts'
import { newToken } from '#app/platform/id.server.ts'
import { type Recoded, recode } from '#app/platform/images/recode.server.ts'
import { Unfit } from '#app/platform/images/unfit.ts'
import { BYTES_MAX, FRAMES_MAX, PIXELS_MAX, whyUnfit } from './photo.ts'
import { folderOf, keyOf, photoFiles } from './photo-files.server.ts'

/**
 * Keeps a photo until a post takes it. A visitor's belongs to nobody: whoever sends its id, after signing in, takes
 * it (attach-photos.server.ts), and the sweep soon takes what is left.
 */
export async function storeUpload(actor: Actor, file: File) {
  if (isMember(actor)) insist(actor, mayTakePart(actor, now()))
  if (file.size > BYTES_MAX) throw refuse.invalid('photo', 'media.tooLarge')
  const photo = await anew(file)
  const id = newToken().slice(0, 26)
  try {
    for (const [name, bytes] of photo.files) await photoFiles.put(keyOf(id, name), bytes)
    await db.photo.create({ data: { ...rowOf(photo), id, memberId: actor.id, createdAt: now() } })
  } catch (error) {
    // What cannot be removed now is swept later; the first fault is the one to tell.
    await photoFiles.removeAll(folderOf(id)).catch(() => {})
    throw error
  }
  return { id, width: photo.width, height: photo.height }
}

async function anew(file: File) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  try {
    return await recode(bytes, { pixels: PIXELS_MAX, frames: FRAMES_MAX })
  } catch (error) {
    if (error instanceof Unfit) throw refuse.invalid('photo', whyUnfit[error.fault])
    throw error
  }
}

function rowOf({ width, height, animated, widths, files }: Recoded) {
  const bytes = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0)
  return { width, height, animated, widths: widths.join(' '), bytes }
}
