import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const AN_HOUR = 3_600_000

/** Locks of this very process: in a container that was cut off, the one before had the same number. */
const ours = new Set()

/** One process at a time: another waits until the first is done, or is found to be gone. */
export async function alone(lock, work) {
  while (!taken(lock)) await new Promise((resolve) => setTimeout(resolve, 200))
  try {
    return await work()
  } finally {
    ours.delete(lock)
    rmSync(lock, { force: true })
  }
}

function taken(lock) {
  mkdirSync(dirname(lock), { recursive: true })
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    ours.add(lock)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isLeft(lock)) rmSync(lock, { force: true })
    return false
  }
}

/** Whether whoever holds the lock is gone; an hour settles it where another process has come by the same number. */
function isLeft(lock) {
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
  if (Date.now() - since > AN_HOUR) return true
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    return holder === process.pid ? !ours.has(lock) : !process.kill(holder, 0)
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
