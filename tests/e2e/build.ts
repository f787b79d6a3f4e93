import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../prisma/start/set-up.mjs'
import { startForum } from '../support/starter.ts'

/**
 * The browser sees what is shipped: built once before all tests, if sources changed. Two forums are started once, with
 * the demo and without: each test's own is a copy, for drawing the demo takes longer than most tests.
 */
export default async function beforeAll() {
  await build()
  const folder = mkdtempSync(join(tmpdir(), 'verso-prepared-'))
  process.env.VERSO_PREPARED = folder
  await Promise.all([prepare(join(folder, 'empty'), '0'), prepare(join(folder, 'demo'), '1')])
  return () => rmSync(folder, { recursive: true, force: true })
}

async function prepare(folder: string, DEMO: '0' | '1') {
  mkdirSync(folder)
  const settings = {
    DATA_DIR: folder,
    DATABASE_URL: `file:${join(folder, 'forum.db')}`,
    DEMO,
    HOST: '',
    PUBLIC_URL: '',
  }
  const { child, open, ended } = await startForum(settings)
  const opened = await open
  if (opened !== true) throw new Error(opened)
  child.kill('SIGTERM')
  await ended
}
