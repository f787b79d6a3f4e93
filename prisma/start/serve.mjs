import * as modules from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { dataFolder, insistOnFolders } from './data-folder.mjs'
import { insistOnFreePort } from './free-port.mjs'
import { longStep } from './run.mjs'
import { setUp } from './set-up.mjs'

const PATIENCE = 8_000

/** `npm start`: sets up what changed, then becomes the server. */
export async function serve() {
  insistOnFolders()
  await insistOnFreePort()
  await setUp()
  const build = await builtForum()
  const server = await opened(build.entry.module, build)
  sayWhere(server)
  closeOnSignal(server)
  modules.flushCompileCache?.()
}

/** The first start of an empty database draws the demo, and a migration may take its time. */
export function opened(entry, ...given) {
  return longStep('Making the data ready', () => entry.serve(...given))
}

/**
 * The production build, which reads its environment when it is imported. What Node compiled of it lies beside it for
 * the next start, where Node can (22 and newer), and goes with it when it is built anew.
 */
export function builtForum() {
  process.env.NODE_ENV = 'production'
  modules.enableCompileCache?.('build/server/compiled')
  return import(pathToFileURL(resolve('build/server/index.js')).href)
}

export function sayWhere(server) {
  const { PUBLIC_URL, DATABASE_URL } = process.env
  console.log(`
Verso is open at ${PUBLIC_URL || `http://localhost:${server.address().port}`}
Its data lies in ${dataFolder()}${DATABASE_URL ? ` and in ${withoutPassword(DATABASE_URL)}` : ''}
The first administrator is made with: npm run admin -- create --name <name>
`)
}

export function withoutPassword(url) {
  return url.replace(/\/\/[^@/]*@/, '//')
}

/** Answers what was asked, takes nothing new, and is gone; a second signal does not wait. */
export function closeOnSignal(server, alsoClose = () => {}) {
  let closing = false
  const close = () => {
    if (closing) process.exit(1)
    closing = true
    clearInterval(watching)
    // Who asks again and again over one connection must not keep the house open.
    server.prependListener('request', (_, response) => response.setHeader('connection', 'close'))
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref()
    alsoClose()
  }
  process.on('SIGTERM', close).on('SIGINT', close)
  // npm hands a signal to its shell, which dies of it and tells nobody: without its parent the server ends too.
  const watching = setInterval(() => startedByNpm && process.ppid !== parent && close(), 500).unref()
}

const startedByNpm = Boolean(process.env.npm_lifecycle_event)
const parent = process.ppid
