import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, mkdir, readdir, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { syncFile } from '#app/platform/db/sync-file.server.ts'

export async function hashOf(file: string) {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece)
  return hash.digest('hex')
}

/** Answers what was written, by its hash: a reader of the copy need not trust the disk it came from. */
export async function copyHashed(from: string, to: string) {
  const hash = createHash('sha256')
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const passing = async function* (pieces: AsyncIterable<Buffer>) {
    for await (const piece of pieces) {
      hash.update(piece)
      yield piece
    }
  }
  await pipeline(createReadStream(from), passing, createWriteStream(to, { mode: 0o600 }))
  return hash.digest('hex')
}

/** Every file in a folder with its size and hash, for its owner alone and on the disk. */
export async function sealed(folder: string) {
  const paths = await filesIn(folder)
  const parts = []
  for (const path of paths) {
    const file = join(folder, path)
    await chmod(file, 0o600)
    syncFile(file)
    parts.push({ path, bytes: (await stat(file)).size, sha256: await hashOf(file) })
  }
  return parts
}

/** With `/` on every system. */
async function filesIn(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
