import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { alone } from './alone.mjs'

/** One hash of what files contain and how they are called: a checkout that touches every file changes nothing. */
export function fingerprint(paths, extra = '') {
  const hash = createHash('sha256').update(extra)
  for (const file of paths.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** A file is itself, a folder all that lies in it, and what does not exist is nothing. */
function filesIn(path) {
  const kind = statSync(path, { throwIfNoEntry: false })
  if (!kind) return []
  if (kind.isFile()) return [path]
  const names = readdirSync(path).filter((name) => !IGNORED.has(name))
  return names.sort().flatMap((name) => filesIn(join(path, name)))
}

const IGNORED = new Set(['generated', '.DS_Store'])

/** Whether `marker` says that the work was finished for this very fingerprint. */
export function isDone(marker, wanted) {
  try {
    return readFileSync(marker, 'utf8') === wanted
  } catch {
    return false
  }
}

/**
 * Does the work with the marker taken away, so that work broken off half-way is done again. A second process that
 * wants the same at the same time, a command beside a start, waits and finds it done.
 */
export function once(marker, wanted, work) {
  return alone('prisma/generated/set-up.lock', async () => {
    if (isDone(marker, wanted)) return
    rmSync(marker, { force: true })
    await work()
    mkdirSync(dirname(marker), { recursive: true })
    writeFileSync(marker, wanted)
  })
}
