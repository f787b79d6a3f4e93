import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isGone } from './place.ts'

export type Photos = {
  /** The folder in the data folder, and in a backup. */
  folder: string
  /** Where the files of a photo lie in it, and which there must be. */
  filesOf(photo: { id: string; widths: string }): { folder: string; files: string[] }
}

/**
 * The files of the photos that rows of the copy name. What lies under a name never changes, so that it may be copied
 * after the rows; what was deleted meanwhile is answered as missing.
 */
export async function copyPhotos(
  photos: Photos,
  rows: { id: string; widths: string }[],
  data: string,
  to: string,
) {
  const missing: string[] = []
  for (const row of rows) {
    const { folder, files } = photos.filesOf(row)
    const path = `${photos.folder}/${folder}`
    const copied = await copyFolder(join(data, path), join(to, path))
    missing.push(...files.filter((file) => !copied.has(file)).map((file) => `${path}/${file}`))
  }
  return missing
}

async function copyFolder(from: string, to: string) {
  const copied = new Set<string>()
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const name of await unlessGone(readdir(from), [])) {
    // What is being written has a name that is no key yet.
    if (!/^[a-z0-9]+\.[a-z0-9]+$/.test(name)) continue
    if (
      await unlessGone(
        copyFile(join(from, name), join(to, name)).then(() => true),
        false,
      )
    )
      copied.add(name)
  }
  return copied
}

async function unlessGone<Found>(found: Promise<Found>, otherwise: Found) {
  try {
    return await found
  } catch (error) {
    if (isGone(error)) return otherwise
    throw error
  }
}
