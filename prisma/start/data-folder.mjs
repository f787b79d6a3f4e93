import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { notWritable, RefusalToStart } from './sentence.mjs'

/** Where the forum keeps its data. */
export function dataFolder() {
  return resolve(process.env.DATA_DIR || 'data')
}

/** Said before minutes are spent on installing: the folders of data and database must take what is written to them. */
export function insistOnFolders() {
  const file = /^file:(.+)$/.exec(process.env.DATABASE_URL ?? '')?.[1]
  for (const folder of [dataFolder(), ...(file ? [dirname(resolve(file))] : [])]) insistOn(folder)
}

function insistOn(folder) {
  const trial = join(folder, `.trial-${process.pid}`)
  try {
    makeFolder(folder)
    writeFileSync(trial, '')
    rmSync(trial)
  } catch (error) {
    throw new RefusalToStart(
      notWritable(folder, error.code, 'name another folder in DATA_DIR (or DATABASE_URL)'),
    )
  }
}

/** Step by step, because Node's own recursive way never ends where the system denies even the attempt, as in /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}
