import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { now } from '#app/platform/clock.ts'
import { copying } from '#app/platform/db/copying.server.ts'
import { engine } from '#app/platform/db/engine.server.ts'
import { markOpen } from '#app/platform/db/open-mark.server.ts'
import { syncFile } from '#app/platform/db/sync-file.server.ts'
import { digest } from '#app/platform/digest.server.ts'
import { checkBackup } from './check-backup.server.ts'
import { copyPhotos, type Photos } from './copy-photos.server.ts'
import { sealed } from './hashed-files.server.ts'
import { LEFT_OUT, MANIFEST, MANIFEST_HASH, type Manifest } from './manifest.ts'
import { type Place, stampOf } from './place.ts'

/**
 * Copies the forum, which may be open and written to, into a folder of its own in `into`, and answers that once the
 * copy has been opened and holds. Until then it has another name, so that half of one is never taken for a backup.
 */
export async function makeBackup(place: Place, photos: Photos, into = join(place.data, 'copies')) {
  const letGo = await markOpen(place.database)
  const folder = join(into, `verso-${stampOf(now())}`)
  const draft = `${folder}.unfinished`
  try {
    await mkdir(into, { recursive: true, mode: 0o700 })
    await mkdir(draft, { mode: 0o700 })
    await writeAll(draft, place, photos)
    const manifest = await checkBackup(draft)
    await rename(draft, folder)
    syncFile(into)
    return { folder, manifest }
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  } finally {
    await letGo()
  }
}

async function writeAll(folder: string, place: Place, photos: Photos) {
  const madeAt = now().toISOString()
  const { photos: named, ...contents } = await (await copying()).copyInto(folder, place.database)
  const missing = await copyPhotos(photos, named, place.data, folder)
  const parts = await sealed(folder)
  const manifest: Manifest = { format: 1, madeAt, engine, ...contents, parts, missing, leftOut: LEFT_OUT }
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  await written(join(folder, MANIFEST), text)
  await written(join(folder, MANIFEST_HASH), `${digest(text)}  ${MANIFEST}\n`)
  syncFile(folder)
}

async function written(file: string, text: string) {
  await writeFile(file, text, { mode: 0o600, flag: 'wx' })
  syncFile(file)
}
