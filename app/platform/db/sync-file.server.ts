import { closeSync, fsyncSync, openSync } from 'node:fs'

/** What was written to it is on the disk after that; of a folder, what lies in it. */
export function syncFile(path: string) {
  try {
    const file = openSync(path, 'r')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    // Windows lets nobody sync a folder, or a file that was opened to read.
    if (process.platform !== 'win32') throw error
  }
}
