import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { startForum } from '../support/starter.ts'

export { expect } from '@playwright/test'

/** A forum of its own for each worker: empty but for its catalogue (and the demo, where DEMO is 1). */
export type Forum = Awaited<ReturnType<typeof openForum>>

type OfTest = { ownForum: Forum }
type OfWorker = { settings: Record<string, string>; words: string[]; forum: Forum }

/**
 * `test.use({ settings: { PACE: 'normal' } })` at the top of a spec gives it a forum with other settings. Tests of
 * one worker share a forum: each makes its own members and looks for what it wrote itself. Who looks at a desk as a
 * whole, where everything lies that others left to be answered, or kills the server, takes a forum of its own.
 */
export const test = base.extend<OfTest, OfWorker>({
  settings: [{}, { scope: 'worker', option: true }],
  words: [[], { scope: 'worker', option: true }],
  forum: [
    async ({ settings, words }, use) => {
      const forum = await openForum(settings, words)
      await use(forum)
      await forum.remove()
    },
    // As patient as a test: see playwright.config.ts.
    { scope: 'worker', timeout: 600_000 },
  ],
  ownForum: async ({ settings }, use) => {
    const forum = await openForum(settings)
    await use(forum)
    await forum.remove()
  },
  baseURL: async ({ forum }, use) => use(forum.url),
})

/** The built server, or what these words of the starter start, with a copy of a prepared forum that is gone afterwards. */
async function openForum(settings: Record<string, string> = {}, words: string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'verso-forum-'))
  const prepared = join(process.env.VERSO_PREPARED!, settings.DEMO === '1' ? 'demo' : 'empty')
  cpSync(prepared, folder, { recursive: true })
  const ours = {
    DATA_DIR: folder,
    DATABASE_URL: `file:${join(folder, 'forum.db')}`,
    HOST: '',
    PUBLIC_URL: '',
  }
  const start = (port?: string) =>
    startForum({ PACE: 'unlimited', ...ours, ...settings, ...(port && { PORT: port }) }, words)
  let running = await start()
  await insistOn(running.open)
  const { port } = running

  return {
    url: `http://localhost:${port}`,
    folder,
    said: () => running.said,
    /** As a power cut would: nothing is closed, nothing is said. */
    async kill() {
      running.child.kill('SIGKILL')
      await running.ended
    },
    async startAgain() {
      running = await start(port)
      await insistOn(running.open)
    },
    async remove() {
      running.child.kill('SIGTERM')
      await running.ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function insistOn(open: Promise<true | string>) {
  const opened = await open
  if (opened !== true) throw new Error(opened)
}
