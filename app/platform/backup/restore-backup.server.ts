import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { now } from '#app/platform/clock.ts'
import { type Closed, copying, MayBeRestored } from '#app/platform/db/copying.server.ts'
import { log } from '#app/platform/log.server.ts'
import { RefusalToStart } from '#app/platform/refusal-to-start.ts'
import { checkBackup } from './check-backup.server.ts'
import { copyHashed } from './hashed-files.server.ts'
import type { Manifest } from './manifest.ts'
import { type Place, stampOf } from './place.ts'
import { keepPhotosAside, putPhotosBack } from './put-photos-back.server.ts'

/**
 * Puts a backup in the place of the forum, which must be closed, and keeps that aside. Everything is looked at before
 * anything is touched, and the database, in one step, comes last: until then the old forum is what there is.
 */
export async function restoreBackup(
  place: Place,
  folder: string,
  photoFolder: string,
  stamp = stampOf(now()),
) {
  const manifest = await checkBackup(folder)
  const closed = await (await copying()).close(place.database)
  const staged = join(place.data, `.restoring-${stamp}`)
  try {
    await stage(folder, staged, manifest)
    return { manifest, ...(await swap(closed, { place, staged, stamp, manifest, photoFolder })) }
  } finally {
    // What was replaced, or was not, stays so whatever becomes of these.
    await rm(staged, { recursive: true, force: true }).catch(untidy)
    await closed.letIn().catch(untidy)
  }
}

function untidy({ message }: Error) {
  log('a restore is not tidied up', { message })
}

/** A copy on our own disk that is known to be whole, whatever becomes of the other meanwhile. */
async function stage(folder: string, staged: string, { parts }: Manifest) {
  await mkdir(staged, { recursive: true, mode: 0o700 })
  for (const { path, sha256 } of parts) {
    if ((await copyHashed(join(folder, path), join(staged, path))) !== sha256)
      throw new RefusalToStart(`${folder} is damaged: ${path} is not what was written.`)
  }
}

type Swap = { place: Place; staged: string; stamp: string; manifest: Manifest; photoFolder: string }

async function swap(closed: Closed, { place, staged, stamp, manifest, photoFolder }: Swap) {
  const aside = join(place.data, `before-restore-${stamp}`)
  const at = (folder: string) => join(folder, photoFolder)
  const photos = { now: at(place.data), copy: at(staged), aside: at(aside) }
  let takeBack = async () => {}
  try {
    const kept = await keepPhotosAside(photos)
    takeBack = await putPhotosBack(photos)
    const replaced = await closed.replace(staged, { rows: manifest.rows, stamp })
    const folders = new Set([kept > 0 ? aside : null, replaced.aside])
    return { erased: replaced.erased, aside: [...folders].filter((one) => one !== null) }
  } catch (error) {
    // The photos of both, then: no page lacks one, whichever it is.
    if (error instanceof MayBeRestored) throw error
    await takeBack()
    await rm(aside, { recursive: true, force: true })
    throw error
  }
}
