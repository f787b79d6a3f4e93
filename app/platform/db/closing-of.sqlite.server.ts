import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { log } from '#app/platform/log.server.ts'
import { RefusalToStart } from '#app/platform/refusal-to-start.ts'
import { type Closed, type Erased, readErased, VOID } from './copying.server.ts'
import { COPY, tablesOf } from './copying-of.sqlite.server.ts'
import { keepOut } from './open-mark-of.sqlite.server.ts'
import type { Sqlite } from './sqlite-connection.server.ts'
import { syncFile } from './sync-file.server.ts'
import { isBusy } from './unavailable-in.server.ts'

const AT_WORK = 'The forum is open, or somebody is at work on its database: stop that first, then restore.'

export async function close(file: string): Promise<Closed> {
  const mark = keepOut(file)
  if (!mark) throw new RefusalToStart(AT_WORK)
  try {
    settle(file)
  } catch (error) {
    mark.close()
    throw error
  }
  return {
    replace: async (copy, { stamp }) => replace(file, join(copy, COPY), stamp),
    letIn: async () => void mark.close(),
  }
}

/** Whoever has the file open, without our mark too, is in the way; else its log of writes goes into it and is gone. */
function settle(file: string) {
  if (!existsSync(file)) return
  const connection = new Database(file, { timeout: 0 })
  try {
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.exec('BEGIN EXCLUSIVE; COMMIT')
    connection.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    // One that is damaged is a reason to restore, and is kept aside as it is.
    if (isBusy(error)) throw new RefusalToStart(AT_WORK)
  } finally {
    connection.close()
  }
}

function replace(file: string, copy: string, stamp: string) {
  const staged = `${file}.restoring-${stamp}`
  try {
    moveOrCopy(copy, staged)
    const erased = existsSync(file) ? erasedSince(file, staged) : []
    voided(staged)
    syncFile(staged)
    const aside = existsSync(file) ? keptAside(file, stamp) : null
    withoutLog(file, () => renameSync(staged, file))
    afterwards(() => syncFile(dirname(file)))
    return { aside, erased }
  } catch (error) {
    rmSync(staged, { force: true })
    throw error
  }
}

function voided(file: string) {
  const connection = new Database(file)
  try {
    connection.pragma('secure_delete = ON')
    connection.pragma('foreign_keys = ON')
    const there = tablesOf(connection)
    for (const table of VOID.filter((name) => there.includes(name))) connection.exec(`DELETE FROM "${table}"`)
  } finally {
    connection.close()
  }
}

function keptAside(file: string, stamp: string) {
  const folder = join(dirname(file), `before-restore-${stamp}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const path of [file, ...logOf(file)]) linkOrCopy(path, join(folder, basename(path)))
  return folder
}

/** Only a damaged file has a log of writes still: it must not be taken for that of the file that comes. */
function withoutLog(file: string, work: () => void) {
  const left = logOf(file)
  for (const path of left) renameSync(path, `${path}.left`)
  try {
    // In one step, so that there is always one of the two.
    work()
  } catch (error) {
    for (const path of left) renameSync(`${path}.left`, path)
    throw error
  }
  for (const path of left) afterwards(() => rmSync(`${path}.left`))
}

/** It is replaced by then: what fails now must not be taken for a forum that is as it was. */
function afterwards(work: () => void) {
  try {
    work()
  } catch (error) {
    log('a restore is not tidied up', { message: (error as Error).message })
  }
}

function logOf(file: string) {
  return [`${file}-wal`, `${file}-shm`].filter((path) => existsSync(path))
}

function moveOrCopy(from: string, to: string) {
  try {
    renameSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

function linkOrCopy(from: string, to: string) {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/** Nothing where either cannot be asked: one may be damaged, or older than decisions are. */
function erasedSince(file: string, staged: string): Erased[] {
  try {
    const [now, then] = [file, staged].map(decisionsIn)
    const known = new Set(then!.map(({ id }) => id))
    return now!
      .filter(({ id }) => !known.has(id))
      .map(({ kind, subject, at }) => ({ kind, id: subject, at: new Date(at) }))
  } catch {
    return []
  }
}

type Row = { id: string; kind: string; subject: string; at: string }

function decisionsIn(file: string) {
  const connection: Sqlite = new Database(file)
  try {
    return connection.prepare(readErased).all() as Row[]
  } finally {
    connection.close()
  }
}
