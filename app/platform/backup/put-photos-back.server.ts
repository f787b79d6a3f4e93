import { copyFile, link, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { hashOf } from './hashed-files.server.ts'
import { isGone } from './place.ts'

type Folders = { now: string; copy: string; aside: string }

/** The photos there are, once more: links cost nothing, where the disk knows them. Answers how many. */
export async function keepPhotosAside({ now, aside }: Folders) {
  const paths = await filesIn(now)
  for (const path of paths) await linked(join(now, path), join(aside, path))
  return paths.length
}

/**
 * Adds those of a copy to those there are: what lies under a name never changes, and what no row names is swept in
 * time, so that no moment has a photo too few. Answers how to take them back.
 */
export async function putPhotosBack({ now, copy, aside }: Folders) {
  const put: string[] = []
  const takeBack = async () => {
    for (const path of put) {
      await rm(join(now, path), { force: true })
      await linked(join(aside, path), join(now, path)).catch(unlessGone)
    }
  }
  try {
    for (const path of await filesIn(copy)) {
      if (await isSame(join(now, path), join(copy, path))) continue
      put.push(path)
      await mkdir(dirname(join(now, path)), { recursive: true })
      await rename(join(copy, path), join(now, path))
    }
    return takeBack
  } catch (error) {
    await takeBack()
    throw error
  }
}

async function isSame(one: string, other: string) {
  const hash = await hashOf(one).catch(unlessGone)
  return hash === (await hashOf(other))
}

async function linked(from: string, to: string) {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await link(from, to).catch((error) => (isGone(error) ? Promise.reject(error) : copyFile(from, to)))
}

async function filesIn(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unlessGone)
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

function unlessGone(error: unknown): undefined {
  if (!isGone(error)) throw error
}
