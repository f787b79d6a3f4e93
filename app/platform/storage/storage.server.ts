import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { env } from '#app/platform/env.server.ts'
import { newToken } from '#app/platform/id.server.ts'
import { isDiskFault, Unavailable } from '#app/platform/unavailable.server.ts'

/** Files by key. A key is a path of lower-case names, such as `ab/abcd/960.webp`; a folder is the beginning of one. */
export type Storage = {
  put(key: string, bytes: Uint8Array): Promise<void>
  read(key: string): Promise<Uint8Array<ArrayBuffer> | null>
  remove(key: string): Promise<void>
  removeAll(folder: string): Promise<void>
  /** The names in a folder; without one, those at the top. */
  list(folder?: string): Promise<string[]>
  /** When something in a folder was last put or removed. */
  changedAt(folder: string): Promise<Date | null>
}

/** On disk, in a folder of this name under DATA_DIR. */
export function storage(name: string): Storage {
  const root = join(env.DATA_DIR, name)
  const at = (key: string) => join(root, checked(key))
  return {
    put: (key, bytes) => write(at(key), bytes),
    read: (key) => unlessMissing(readFile(at(key)), null),
    remove: (key) => rm(at(key), { force: true }),
    removeAll: (folder) => rm(at(folder), { recursive: true, force: true }),
    list: (folder) => unlessMissing(readdir(folder === undefined ? root : at(folder)), []),
    changedAt: (folder) =>
      unlessMissing(
        stat(at(folder)).then(({ mtime }) => mtime),
        null,
      ),
  }
}

function checked(key: string) {
  if (/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/.test(key)) return key
  throw new Error(`Not a key of the storage: ${JSON.stringify(key)}`)
}

/** Whole or not at all, and on the disk before it is acknowledged: a reader never sees half a file. */
async function write(path: string, bytes: Uint8Array) {
  const draft = `${path}.${newToken()}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw isDiskFault(error) ? new Unavailable(error) : error
  }
}

async function unlessMissing<Found, Otherwise>(found: Promise<Found>, otherwise: Otherwise) {
  try {
    return await found
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return otherwise
    throw error
  }
}
